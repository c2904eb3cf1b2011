package @NAME@;

import java.util.List;
import org.throughline.core.check.Check;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds processes whose note does not say what they are about. */
public final class ProcessWithoutNote implements Check {
    @Override
    public String id() {
        return "@SHORT@.process-without-note";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public String explanation() {
        return "A note says where a process begins and ends, for those who were not there.";
    }

    @Override
    public List<Finding> run(ClientContext client) {
        return client.processes().stream()
                .filter(process -> process.getNote() == null)
                .map(process -> new Finding(
                        this, process, "The process " + process.getName() + " has no note on what it is about.", null))
                .toList();
    }
}
