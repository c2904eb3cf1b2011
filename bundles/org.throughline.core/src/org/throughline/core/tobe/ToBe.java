package org.throughline.core.tobe;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** Starts the flowchart of how work shall be done from the flowchart of how it is done. */
public final class ToBe {
    private static final String SUFFIX = ", to-be";

    private ToBe() {}

    /**
     * Adds a to-be process to a client: a copy of the as-is process with ids of its own, geometry and hand-off records
     * included, in which every element of the diagram says what it is based on. The as-is process stays as it is.
     *
     * @param name what it is called; null for a name made from that of the as-is process
     */
    public static Process start(ClientFolder client, Process asIs, String name) {
        Process toBe = copy(asIs);
        toBe.setName(name == null ? unusedName(asIs.getName(), client.processes()) : name);
        client.add(toBe);
        return toBe;
    }

    private static Process copy(Process asIs) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Process toBe = (Process) copier.copy(asIs);
        copier.copyReferences();
        copier.forEach((original, copied) -> {
            if (copied instanceof DiagramElement element) {
                element.setBasedOn((DiagramElement) original);
            }
        });
        toBe.setState(ProcessState.TO_BE);
        toBe.setBasedOn(asIs);
        return toBe;
    }

    private static String unusedName(String asIs, Collection<Process> all) {
        Set<String> taken = new HashSet<>();
        for (Process process : all) {
            if (process.getName() != null) {
                taken.add(process.getName().strip().toLowerCase(Locale.ROOT));
            }
        }
        String name = ((asIs == null ? "" : asIs.strip()) + SUFFIX).replaceFirst("^, ", "");
        String candidate = name;
        for (int number = 2; taken.contains(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }
}
