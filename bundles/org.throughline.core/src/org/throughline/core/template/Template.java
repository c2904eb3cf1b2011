package org.throughline.core.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Process;

/**
 * What a client can be made from. A client that is made has ids of its own, its references are those of the template.
 */
public final class Template {
    /** The templates that come with Throughline. */
    public static final List<Template> BUILT_IN = List.of(
            new Template("patient-service", PatientService.NAME, PatientService::build),
            new Template("outpatient-laboratory", OutpatientLaboratory.NAME, OutpatientLaboratory::build),
            new Template("pharmacy", Pharmacy.NAME, Pharmacy::build),
            new Template("emergency-department", EmergencyDepartment.NAME, EmergencyDepartment::build),
            new Template("generic-service", GenericService.NAME, GenericService::build));

    private final String id;
    private final String name;
    private final Source source;

    private Template(String id, String name, Source source) {
        this.id = id;
        this.name = name;
        this.source = source;
    }

    /** Reads or builds what a template holds. */
    @FunctionalInterface
    private interface Source {
        ClientContent read() throws IOException, RefusedInputException;
    }

    /** Returns the template that a folder of the practice holds; it is read when a client is made from it. */
    public static Template in(Path folder) {
        String id = folder.getFileName().toString();
        return new Template(id, id, () -> {
            try (ClientFolder opened = ClientFolder.open(folder)) {
                return ClientContent.copyOf(opened);
            }
        });
    }

    /**
     * Makes a client that holds what is generic of another, so that nothing of one client is seen in another's work:
     *
     * <ul>
     *   <li>kept: units, participants by their titles, products with aspects, needs, processes with lanes, nodes, flows
     *       and where they are drawn, the product, need, requirement and script of hand-offs, surveys with their
     *       questions, own fields and choices;
     *   <li>left out: conversations, waves (and so answers and imports), plans, every note and every remark on a
     *       diagram, values of own fields, checks switched off, figures and dates of steps and hand-offs, how far a
     *       hand-off is agreed, content of plug-ins that are not installed;
     *   <li>facilities are called Facility 1, Facility 2 and so on.
     * </ul>
     *
     * @throws RefusedInputException where a file of the client is damaged
     */
    public static ClientContent of(ClientFolder client, String name) throws RefusedInputException {
        if (!client.damaged().isEmpty()) {
            throw client.damaged().getFirst();
        }
        ClientContent content = ClientContent.copyOf(client);
        new Generalisation(content).apply();
        content.client().setName(name);
        return content;
    }

    /** Returns the name to choose it by on the command line. */
    public String id() {
        return id;
    }

    /** Returns what users call it. */
    public String name() {
        return name;
    }

    /**
     * Writes a new client.
     *
     * @param layout gives a flowchart its geometry where it has none
     * @throws RefusedInputException where the folder already holds something, or the template cannot be read
     */
    public void create(Path folder, String clientName, Consumer<Process> layout)
            throws IOException, RefusedInputException, LockedClientException {
        ClientContent content = source.read();
        Client client = content.client();
        client.setName(clientName);
        content.processes().forEach(layout);
        content.save(folder);
    }
}
