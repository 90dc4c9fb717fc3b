using System.Text.Json;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Benchmarks;

/// <summary>A profile as a caller over HTTP would send it.</summary>
internal static class ProfileAsJson
{
    public static byte[] Of(ProfileDocument profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", profile.AsOf!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            foreach (var (path, value) in profile.Facts)
            {
                writer.WritePropertyName(path);
                Write(writer, value);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, FactValue value)
    {
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
        }
        else if (value.IsSet)
        {
            writer.WriteStartArray();
            foreach (var member in value.AsSet())
            {
                writer.WriteStringValue(member);
            }

            writer.WriteEndArray();
        }
        else if (value.Kind == FactKind.Boolean)
        {
            writer.WriteBooleanValue(value.AsBoolean());
        }
        else if (value.Kind is FactKind.Integer or FactKind.Decimal)
        {
            writer.WriteNumberValue(value.AsNumber());
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
