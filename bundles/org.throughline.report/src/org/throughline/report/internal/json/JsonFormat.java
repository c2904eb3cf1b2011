package org.throughline.report.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;

/** Writes the number register of a report for programs to read. */
public final class JsonFormat implements ReportFormat {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("client", report.client());
            json.writeStringField("title", report.title());
            json.writeStringField("subtitle", report.subtitle());
            json.writeArrayFieldStart("numbers");
            for (NumberEntry entry : report.numbers()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(NumberEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("what", entry.what().plain());
        json.writeStringField("shown", entry.shown());
        number(json, "value", entry.value());
        json.writeStringField("n", entry.n());
        number(json, "low", entry.limits().map(l -> OptionalDouble.of(l.low())).orElse(OptionalDouble.empty()));
        number(
                json,
                "high",
                entry.limits().map(l -> OptionalDouble.of(l.high())).orElse(OptionalDouble.empty()));
        json.writeStringField("interval", entry.interval());
        json.writeStringField("method", entry.method());
        json.writeStringField("wave", entry.wave().plain());
        json.writeStringField("dates", entry.dates());
        json.writeStringField("source", entry.source());
        json.writeStringField("rows", entry.rows());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
