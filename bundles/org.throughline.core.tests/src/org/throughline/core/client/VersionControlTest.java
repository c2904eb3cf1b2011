package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Process;

class VersionControlTest {
    @TempDir
    Path folder;

    @BeforeEach
    void commitAClient() throws Exception {
        try {
            git("--version");
        } catch (IOException e) {
            Assumptions.abort("git is not installed");
        }
        new TestClient().save(folder.resolve("client"));
        git("init", "-q");
        git("add", "client/client.xmi", "client/processes", "client/surveys", "client/plans");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "first");
    }

    @Test
    void aSaveOfWhatDidNotChangeLeavesNoDifference() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder.resolve("client"))) {
            client.save();
        }
        assertEquals("", git("diff", "--numstat"));
    }

    @Test
    void renamingAndMovingChangesTheLinesConcernedAndNoOthers() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder.resolve("client"))) {
            Process process = client.processes().getFirst();
            process.getNodes().getFirst().setName("Take blood");
            process.getNodes().getLast().setBounds(new Bounds(10, 20, 120, 60));
            process.getNodes().getLast().setLane(process.getLanes().getFirst());
            client.save();
        }
        assertEquals("2\t2\tclient/processes/blood-test.xmi", git("diff", "--numstat"));
    }

    @Test
    void renamingTheProcessAndAJobKeepsTheFilesAndTheReferences() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder.resolve("client"))) {
            client.processes().getFirst().setName("Blood count");
            client.client().getParticipants().getLast().setName("Patient at home");
            client.save();
        }
        assertEquals("1\t1\tclient/client.xmi\n1\t1\tclient/processes/blood-test.xmi", git("diff", "--numstat"));
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        java.lang.Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), output);
        return output.strip();
    }
}
