package org.throughline.improvement.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.Ward;
import org.throughline.improvement.overview.OverviewRow.State;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.process.Agreement;

class ClientOverviewTest {
    @TempDir
    private Path folder;

    private List<OverviewRow> rows;
    private Asked asked;

    private void look(ClientFolder client) throws Exception {
        try (client) {
            ClientContext context = new ClientContext(client, Ward.TODAY);
            asked = Asked.read(client, context);
            rows = ClientOverview.of(context, asked);
        }
    }

    private void look(Ward ward) throws Exception {
        look(ward.saved(folder.resolve("ward")));
    }

    private OverviewRow row(MethodPoint point) {
        return rows.get(point.ordinal());
    }

    private void assertRow(MethodPoint point, State state, String figure) {
        assertEquals(figure, row(point).figure());
        assertEquals(state, row(point).state(), figure);
    }

    @Test
    void anEmptyClientHasEveryPointBeforeItWithItsFirstAction() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("New");
        try (ClientFolder created = ClientFolder.create(folder.resolve("new"), client)) {
            created.save();
        }
        look(ClientFolder.open(folder.resolve("new")));
        assertEquals(
                List.of(MethodPoint.values()),
                rows.stream().map(OverviewRow::point).toList());
        for (OverviewRow row : rows) {
            assertEquals(State.NOT_BEGUN, row.state(), row.figure());
            assertEquals(NextStep.Kind.COMMAND, row.next().kind(), row.figure());
        }
        assertEquals(
                "org.throughline.ui.newSurvey", row(MethodPoint.PRODUCT).next().target());
        assertEquals(
                "org.throughline.ui.newProcessFromList",
                row(MethodPoint.FLOWCHART).next().target());
        assertEquals(AspectVerdict.noBaseline(), asked.verdict());
        assertTrue(asked.picture().isEmpty());
    }

    @Test
    void aClientHalfWayIsToldWhatIsThereAndWhatIsMissing() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.q2.getMeasures().clear();
        ward.baseline.setInvited(80);
        ward.answered(ward.baseline, 20, 25, 40);
        ward.toPatient.setAgreement(Agreement.AGREED);
        ward.toPatient.setScript("This is what ails you.");
        ward.register.setTouchpoint(true);
        ward.explain.setTouchpoint(true);
        Problem proved = ward.problem("Nobody explains", Severity.HIGH);
        proved.getEvidence().add(ImprovementFactory.eINSTANCE.createEvidence());
        Problem open = ward.problem("Long waits", Severity.LOW);
        ward.problem("No chairs", Severity.LOW).setStatus(ProblemStatus.SOLVED);
        Action late = ward.action("Write a leaflet", ActionStatus.RUNNING, LocalDate.of(2026, 9, 30));
        late.setBenefitExpected(30_000);
        late.setCostExpected(2000);
        Action done = ward.action("Teach the nurses", ActionStatus.DONE, LocalDate.of(2026, 8, 1));
        done.setBenefitRealised(12_400);
        ward.action("Buy chairs", ActionStatus.DROPPED, null);
        look(ward);
        assertRow(MethodPoint.PRODUCT, State.BEGUN, "2 aspects, 1 asked about");
        assertRow(MethodPoint.BASELINE, State.DONE, "40 answers, 1-30 March 2026, 50 % responded");
        assertRow(MethodPoint.FLOWCHART, State.BEGUN, "3 steps, 2 hand-offs, 1 agreed");
        assertRow(MethodPoint.JOBS, State.BEGUN, "1 of 2 jobs have what and why");
        assertRow(MethodPoint.SCRIPTS, State.BEGUN, "1 of 2 touchpoints have a script");
        assertRow(MethodPoint.PROBLEMS, State.BEGUN, "2 problems open, 1 with evidence");
        assertRow(MethodPoint.PLAN, State.BEGUN, "2 actions, 1 done, 1 late");
        assertRow(MethodPoint.FOLLOW_UP, State.BEGUN, "was due 1 September 2026");
        assertRow(MethodPoint.RETURNS, State.BEGUN, "benefit 12,400 of 30,000, cost not known of 2,000");
        assertEquals(ward.survey.getId(), row(MethodPoint.PRODUCT).next().target());
        assertEquals(ward.register.getId(), row(MethodPoint.FLOWCHART).next().target());
        assertEquals(ward.clerk.getId(), row(MethodPoint.JOBS).next().target());
        assertEquals(ward.register.getId(), row(MethodPoint.SCRIPTS).next().target());
        assertEquals(open.getId(), row(MethodPoint.PROBLEMS).next().target());
        assertEquals(
                "Decide about “Write a leaflet”", row(MethodPoint.PLAN).next().words());
        assertEquals(
                "org.throughline.ui.importAnswers",
                row(MethodPoint.FOLLOW_UP).next().target());
    }

    @Test
    void baselineAndFollowUpGiveAVerdictAndAPicture() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.answered(ward.baseline, 40, 50, 100).answered(ward.followUp, 75, 52, 100);
        look(ward);
        assertRow(MethodPoint.PRODUCT, State.DONE, "2 aspects, 2 asked about");
        assertRow(MethodPoint.FOLLOW_UP, State.DONE, "100 answers, 1-30 September 2026");
        assertEquals(
                "From “Before” to “After”: improved: “I know what ails me.”;"
                        + " no clear change: “I know what to do at home.”"
                        + " (by the 95 % Newcombe interval and a test, adjusted by Holm).",
                asked.verdict());
        String told = asked.picture().orElseThrow().description();
        assertTrue(told.contains("40\u00a0% (40 of 100)"), told);
        assertTrue(told.contains("75\u00a0% (75 of 100)"), told);
    }

    @Test
    void aTargetThatIsToBeMeasuredAgainKeepsTheFollowUpDue() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 40, 50, 100).answered(ward.followUp, 75, 52, 100);
        ward.target(ward.q1, .7).getRemeasure().add(LocalDate.of(2027, 6, 1));
        look(ward);
        assertRow(MethodPoint.FOLLOW_UP, State.DONE, "100 answers, 1-30 September 2026, due 1 June 2027");
    }

    @Test
    void whatTheProfileHidesIsNowhere() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.baseline.setInvited(20);
        ward.followUp.setInvited(100);
        ward.answered(ward.baseline, 3, 4, 9).answered(ward.followUp, 37, 48, 50);
        look(ward);
        assertRow(MethodPoint.BASELINE, State.DONE, "fewer than 11 answers, 1-30 March 2026");
        assertTrue(asked.verdict().contains("too few to say: “I know what ails me.”"), asked.verdict());
        String told = asked.picture().orElseThrow().description();
        assertFalse(told.contains("of 9"), told);
        assertFalse(told.contains("48"), told);
    }
}
