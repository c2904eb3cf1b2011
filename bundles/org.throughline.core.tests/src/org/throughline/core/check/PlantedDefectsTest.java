package org.throughline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.check.DefectTable.Defect;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SwitchedOffCheck;

class PlantedDefectsTest {
    @TempDir
    Path temp;

    private final CleanClient clean = new CleanClient();

    static List<Defect> defects() {
        return Stream.of(new StructureDefects(), new MethodDefects(), new DataDefects())
                .flatMap(table -> table.defects().stream())
                .toList();
    }

    private static CheckResult run(ClientFolder folder) {
        return Checks.run(new ClientContext(folder, CleanClient.TODAY));
    }

    private static List<Finding> of(String check, ClientFolder folder) {
        return run(folder).findings().stream()
                .filter(finding -> finding.check().id().equals(check))
                .toList();
    }

    @Test
    void nothingIsFoundInACleanClient() throws Exception {
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            CheckResult result = run(folder);
            assertEquals(
                    List.of(), result.findings().stream().map(Finding::message).toList());
            assertEquals(List.of(), result.failures());
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aPlantedDefectIsFoundAndItsFixRemovesIt(Defect defect) throws Exception {
        Element planted = defect.plant().apply(clean);
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            List<Finding> found = of(defect.check(), folder);
            assertEquals(1, found.size(), () -> found.toString());
            Finding finding = found.getFirst();
            assertEquals(planted, finding.element());
            assertTrue(finding.message().contains(defect.mentions()), finding.message());
            assertFalse(finding.message().contains("{") || finding.message().contains("null"), finding.message());
            if (!defect.fixable()) {
                assertNull(finding.fix());
                return;
            }
            assertNotNull(finding.fix(), finding.message());
            assertFalse(finding.fix().label().isBlank() || finding.fix().label().contains("{"));
            finding.fix().change().run();
            assertEquals(List.of(), of(defect.check(), folder));
            assertEquals(Set.of(), dangling(folder));
        }
    }

    private static Set<?> dangling(ClientFolder folder) {
        return EcoreUtil.ExternalCrossReferencer.find(folder.resources()).keySet();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aSwitchedOffCheckFindsNothing(Defect defect) throws Exception {
        defect.plant().apply(clean);
        SwitchedOffCheck off = OrganisationFactory.eINSTANCE.createSwitchedOffCheck();
        off.setCheck(defect.check());
        off.setReason("does not apply");
        clean.client.getSwitchedOffChecks().add(off);
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            assertEquals(List.of(), of(defect.check(), folder));
        }
    }

    @Test
    void everyCheckHasItsDefectAndAnExplanation() {
        Set<String> ids = new TreeSet<>();
        for (Check check : Checks.CONTRIBUTED.instances()) {
            ids.add(check.id());
            assertFalse(check.explanation().isBlank());
        }
        assertEquals(defects().stream().map(Defect::check).collect(Collectors.toCollection(TreeSet::new)), ids);
        assertTrue(ids.size() >= 28);
    }

    @Test
    void aContributionIsCalledByItsChecksId() {
        Checks.CONTRIBUTED
                .contributions()
                .forEach(contribution ->
                        assertEquals(contribution.id(), contribution.instance().id()));
    }

    @Test
    void notesPutTogetherKeepWhatBothSaidAndWhatPointsToThem() throws Exception {
        Defect twice = defects().stream()
                .filter(defect -> defect.fixable() && defect.check().equals("structure.duplicate-hand-off-record"))
                .findFirst()
                .orElseThrow();
        twice.plant().apply(clean);
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            of(twice.check(), folder).getFirst().fix().change().run();
            assertEquals("Here I am", clean.asked.getScript());
            assertEquals(0.9, clean.asked.getTimeliness());
            assertEquals(clean.request, clean.asked.getProduct());
            assertEquals(List.of(clean.toKnowWhat, clean.asked), clean.said.getAbout());
        }
    }

    @Test
    void aCheckThatBreaksOffStopsNoOther() throws Exception {
        clean.client.getNeeds().getFirst().setWording(null);
        Check broken = new Check() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Severity severity() {
                return Severity.ERROR;
            }

            @Override
            public String explanation() {
                return "breaks off";
            }

            @Override
            public List<Finding> run(ClientContext client) {
                throw new IllegalStateException("out of order");
            }
        };
        List<Check> checks = new ArrayList<>(Checks.CONTRIBUTED.instances());
        checks.addFirst(broken);
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            CheckResult result = Checks.run(new ClientContext(folder, CleanClient.TODAY), checks);
            assertEquals(
                    List.of(new CheckResult.Failure("broken", "IllegalStateException: out of order")),
                    result.failures());
            assertEquals(1, result.findings().size());
        }
    }

    @Test
    void aTargetWhoseDayIsTodayIsNotOverdue() throws Exception {
        clean.target.setFollowUp(null);
        clean.target.setBy(CleanClient.TODAY);
        try (ClientFolder folder = clean.in(temp.resolve("clinic"))) {
            assertEquals(List.of(), of("method.target-overdue", folder));
        }
    }
}
