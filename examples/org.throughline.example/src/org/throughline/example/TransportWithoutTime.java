package org.throughline.example;

import java.util.List;
import org.throughline.core.check.Check;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds transports of which nobody said how long they take. */
public final class TransportWithoutTime implements Check {
    @Override
    public String id() {
        return "example.transport-without-time";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public String explanation() {
        return "Transports are waits of patients that no department sees as its own; their time belongs on the flowchart.";
    }

    @Override
    public List<Finding> run(ClientContext client) {
        return Transport.of(client.processes()).stream()
                .filter(transport -> transport.step().getWorkTime() == null)
                .map(transport -> new Finding(
                        this,
                        transport.step(),
                        "The transport " + transport.step().getName() + " does not say how long it takes.",
                        null))
                .toList();
    }
}
