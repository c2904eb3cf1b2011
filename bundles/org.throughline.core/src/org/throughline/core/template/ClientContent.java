package org.throughline.core.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Survey;

/** What of a client is not tied to a time: the organisation, its processes and its surveys. */
public record ClientContent(Client client, List<Process> processes, List<Survey> surveys) {

    /** Returns a copy whose elements have new ids; references to what is not copied are left out. */
    static ClientContent copyOf(ClientFolder folder) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        EObject client = copier.copy(folder.client());
        List<Process> processes = new ArrayList<>(copier.<Process>copyAll(folder.processes()));
        List<Survey> surveys = new ArrayList<>(copier.<Survey>copyAll(folder.surveys()));
        copier.copyReferences();
        return new ClientContent((Client) client, processes, surveys);
    }

    /** Returns the roots, each of which becomes a file. */
    List<EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        roots.add(client);
        roots.addAll(processes);
        roots.addAll(surveys);
        return roots;
    }

    /**
     * Writes it as a client.
     *
     * @throws RefusedInputException where the folder already holds something
     */
    public void save(Path folder) throws IOException, RefusedInputException, LockedClientException {
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            processes.forEach(created::add);
            surveys.forEach(created::add);
            created.save();
        }
    }
}
