package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientMerge;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

class RandomEditsTest extends ChangeTestBase {
    private static final int EDITS = 25;

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40, 60, 80})
    void twentySequencesEachReturnToTheirStartByteByByte(int firstSeed) {
        for (int seed = firstSeed; seed < firstSeed + 20; seed++) {
            Random random = new Random(seed);
            List<String> states = new ArrayList<>(List.of(state()));
            for (int i = 0; i < EDITS; i++) {
                session.change("Edit " + i, () -> edit(random));
                states.add(state());
            }
            while (session.stack().canUndo()) {
                session.stack().undo();
            }
            assertEquals(states.getFirst(), state(), "undo to the start with seed " + seed);
            while (session.stack().canRedo()) {
                session.stack().redo();
            }
            assertEquals(states.getLast(), state(), "redo to the end with seed " + seed);
            while (session.stack().canUndo()) {
                session.stack().undo();
            }
            assertEquals(states.getFirst(), state(), "undo again with seed " + seed);
        }
    }

    @Test
    void whatSequencesLeadToIsMergedInAndTakenOutByteByByte() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            String start = state();
            for (int i = 0; i < EDITS; i++) {
                session.change("Edit " + i, () -> edit(random));
            }
            ClientFolder worked = session.folder().copy();
            while (session.stack().canUndo()) {
                session.stack().undo();
            }
            session.change("Merge", () -> ClientMerge.into(session.folder(), worked));
            assertEquals(texts(worked), texts(session.folder()), "merged with seed " + seed);
            session.stack().undo();
            assertEquals(start, state(), "undo with seed " + seed);
        }
    }

    private static Map<String, String> texts(ClientFolder client) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        client.files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private void edit(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> add(random);
            case 1 -> connect(random);
            case 2 -> delete(random);
            case 3 -> reconnect(random);
            case 4 -> shuffle(random);
            case 5 -> moveToLane(random);
            case 6 -> record(random);
            default -> rename(random);
        }
    }

    private void add(Random random) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setName("Step " + random.nextInt(1000));
        step.setBounds(new Bounds(random.nextInt(900), random.nextInt(900), 120, 60));
        process().getNodes().add(random.nextInt(process().getNodes().size() + 1), step);
    }

    private void connect(Random random) {
        Node source = any(process().getNodes(), random);
        Node target = any(process().getNodes(), random);
        if (source != null && source != target) {
            SmallClinic.connect(process(), source, target);
        }
    }

    private void delete(Random random) {
        List<EObject> all = new ArrayList<>();
        process().eAllContents().forEachRemaining(all::add);
        EObject doomed = any(all, random);
        if (doomed != null) {
            Deletion.delete(List.of(doomed));
        }
    }

    private void reconnect(Random random) {
        Flow flow = any(process().getFlows(), random);
        Node end = any(process().getNodes(), random);
        if (flow != null && end != null) {
            if (random.nextBoolean()) {
                flow.setSource(end);
            } else {
                flow.setTarget(end);
            }
            flow.setRoute(new Route(List.of(new Point(random.nextInt(100), 5))));
        }
    }

    private void shuffle(Random random) {
        int size = process().getNodes().size();
        if (size > 1) {
            process().getNodes().move(random.nextInt(size), random.nextInt(size));
        }
    }

    private void moveToLane(Random random) {
        Node node = any(process().getNodes(), random);
        Lane lane = any(process().getLanes(), random);
        if (node != null) {
            node.setLane(lane);
        }
    }

    private void record(Random random) {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(any(process().getNodes(), random));
        record.setCustomerStep(any(process().getNodes(), random));
        record.setTimeliness(random.nextInt(100) / 100.0);
        process().getHandOffRecords().add(record);
    }

    private void rename(Random random) {
        process().setName("Process " + random.nextInt(1000));
        process().setNote(random.nextBoolean() ? null : "note");
    }

    private static <T> T any(List<T> of, Random random) {
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }
}
