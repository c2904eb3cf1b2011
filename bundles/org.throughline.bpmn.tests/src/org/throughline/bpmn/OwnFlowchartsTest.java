package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;
import org.throughline.sample.SampleClient;

/** Flowcharts drawn here come back from a file of BPMN as they were, ids and all that BPMN has no place for. */
class OwnFlowchartsTest {
    @TempDir
    private Path folder;

    private BpmnImport roundTrip(Process process) throws IOException, RefusedInputException {
        Path file = Files.write(folder.resolve("own.bpmn"), RoundTripTest.written(process));
        OmgSchemas.validate(file);
        BpmnImport read = BpmnReader.read(file);
        assertEquals(List.of(), read.repaired());
        assertEquals(List.of(), read.kept());
        assertEquals(List.of(), read.dropped());
        return read;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingComesBack(boolean messages) throws IOException, RefusedInputException {
        Process process = Flowcharts.everything(messages);
        SameModel.assertSame(process, roundTrip(process).process());
    }

    @Test
    void lanesThatMessagesConnectArePools() throws IOException, RefusedInputException {
        BpmnImport read = roundTrip(Flowcharts.everything(true));
        assertEquals(2, read.counts().of("participant"));
        assertEquals(2, read.counts().of("process"));
        assertEquals(2, read.counts().of("messageFlow"), "the third stays within a pool");
    }

    @Test
    void otherwiseOnePoolHoldsAllLanes() throws IOException, RefusedInputException {
        Process process = Flowcharts.everything(false);
        process.getFlows().stream()
                .filter(flow -> flow.getTarget() == process.getLanes().get(1))
                .findFirst()
                .orElseThrow()
                .setTarget(process.getNodes().getFirst());
        BpmnImport read = roundTrip(process);
        assertEquals(1, read.counts().of("participant"));
        assertEquals(4, read.counts().of("lane"));
    }

    @Test
    void uprightLanesComeBack() throws IOException, RefusedInputException {
        Process process = Flowcharts.upright();
        SameModel.assertSame(process, roundTrip(process).process());
    }

    @Test
    void aFlowchartWithoutPlacesIsLaidOutOnACopy() throws IOException, RefusedInputException {
        Process process = Flowcharts.everything(true);
        process.getNodes().forEach(node -> node.setBounds(null));
        process.getLanes().forEach(lane -> lane.setBounds(null));
        String before = SameModel.told(process);
        Process read = roundTrip(process).process();
        assertEquals(before, SameModel.told(process));
        SameModel.assertSame(AutoLayout.laidOutCopy(process), read);
    }

    @Test
    void theSampleComesBackIntoItsClient() throws IOException, RefusedInputException, LockedClientException {
        SampleClient.write(folder.resolve("sample"));
        try (ClientFolder client = ClientFolder.openForWriting(folder.resolve("sample"))) {
            Process process = client.processes().getFirst();
            String before = SameModel.told(process);
            BpmnImport read = roundTrip(process);
            process.eResource().getContents().remove(process);
            read.addTo(client, null);
            assertEquals(before, SameModel.told(read.process()));
            assertEquals(List.of(), read.dropped());
        }
    }

    @Test
    void aSecondCopyInTheSameClientGetsNewIds() throws IOException, RefusedInputException, LockedClientException {
        SampleClient.write(folder.resolve("sample"));
        try (ClientFolder client = ClientFolder.openForWriting(folder.resolve("sample"))) {
            Process process = client.processes().getFirst();
            BpmnImport read = roundTrip(process);
            read.addTo(client, "Copy");
            client.save();
            assertNotEquals(process.getId(), read.process().getId());
            assertEquals(
                    process.getHandOffRecords().getFirst().getProduct(),
                    read.process().getHandOffRecords().getFirst().getProduct());
        }
    }

    @Test
    void anotherClientGetsItWithWhatItDoesNotHaveNamed()
            throws IOException, RefusedInputException, LockedClientException {
        SampleClient.write(folder.resolve("sample"));
        byte[] file;
        try (ClientFolder client = ClientFolder.open(folder.resolve("sample"))) {
            file = RoundTripTest.written(client.processes().getFirst());
        }
        Path written = Files.write(folder.resolve("sample.bpmn"), file);
        Client other = OrganisationFactory.eINSTANCE.createClient();
        other.setName("Other");
        try (ClientFolder client = ClientFolder.create(folder.resolve("other"), other)) {
            BpmnImport read = BpmnReader.read(written);
            read.addTo(client, null);
            client.save();
            assertNotEquals(List.of(), read.dropped());
            read.process()
                    .getLanes()
                    .forEach(lane ->
                            assertEquals(lane.getName(), lane.getParticipant().getName(), "made anew by its name"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomFlowchartsComeBack(long seed) throws IOException, RefusedInputException {
        for (long each = seed * 10; each < seed * 10 + 10; each++) {
            Process process = new RandomFlowchart(each).make();
            Path file = Files.write(folder.resolve(each + ".bpmn"), RoundTripTest.written(process));
            OmgSchemas.validate(file);
            Process read = BpmnReader.read(file).process();
            SameModel.assertSame(process, read);
        }
    }
}
