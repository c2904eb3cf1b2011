package org.throughline.core.check;

import java.time.LocalDate;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** Gaps in the method. */
final class MethodDefects extends DefectTable {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    MethodDefects() {
        needsAndHandOffs();
        customers();
        surveysAndConversations();
        plans();
    }

    private void needsAndHandOffs() {
        found("method.product-nobody-needs", "Leaflet", c -> c.product("Leaflet", c.nurse));
        found("method.unserved-need", "why he comes", c -> {
            c.toKnowWhy.getSatisfiedBy().clear();
            c.filed.setNeed(null);
            return c.toKnowWhy;
        });
        found("method.incomplete-need", "who comes", c -> {
            c.toKnowWhom.setParticipant(null);
            return c.toKnowWhom;
        });
        found("method.incomplete-need", "Clerk", c -> {
            c.toKnowWhom.setWording("");
            return c.toKnowWhom;
        });
        found("method.hand-off-without-product", "Nurse", c -> {
            c.filed.setProduct(null);
            return c.filed;
        });
        found("method.hand-off-without-product", "check", c -> {
            c.process.getHandOffRecords().remove(c.filed);
            return c.chart.node("register");
        });
        fixable("method.hand-off-without-need", "Nurse", c -> {
            c.filed.setNeed(null);
            return c.filed;
        });
        found("method.hand-off-without-requirement", "Nurse", c -> {
            c.filed.setRequirement(null);
            return c.filed;
        });
        found("method.hand-off-not-agreed", "Clerk", c -> {
            c.filed.setAgreement(Agreement.PROPOSED);
            return c.filed;
        });
    }

    private void customers() {
        found("method.job-without-products", "Porter", c -> {
            Job porter = OrganisationFactory.eINSTANCE.createJob();
            porter.setName("Porter");
            c.client.getParticipants().add(porter);
            return porter;
        });
        found("method.no-ultimate-customer", "Harbour Clinic", c -> {
            ((Party) c.patient).setUltimateCustomer(false);
            return c.client;
        });
        found("method.ultimate-product-without-aspects", "Discharge letter", c -> {
            c.letter.getAspects().clear();
            c.question.getMeasures().set(0, c.letter);
            return c.letter;
        });
        found("method.touchpoint-without-script", "treat", c -> {
            c.chart.step("treat").setScript("");
            return c.chart.step("treat");
        });
        found("method.line-without-customer", "Stock", c -> {
            Process process = further(c, "Stock");
            Step step = PROCESS.createStep();
            step.setName("Count");
            step.setLane(c.chart.lane("Clerk"));
            process.getNodes().add(step);
            return process;
        });
    }

    private void surveysAndConversations() {
        found("method.unmeasured-aspect", "what to do at home", c -> {
            c.question.getMeasures().set(0, c.toKnowWhat);
            return c.aspect;
        });
        found("method.aimless-question", "q1", c -> {
            c.question.getMeasures().clear();
            return c.question;
        });
        found("method.survey-without-baseline", "Discharge", c -> {
            c.survey.getWaves().remove(c.baseline);
            return c.survey;
        });
        found("method.conversation-about-nothing", "Nobody told me", c -> {
            c.said.getAbout().clear();
            return c.said;
        });
    }

    private void plans() {
        found("method.action-without-baseline", "2026-02-10", c -> {
            c.action.setStart(LocalDate.of(2026, 2, 10));
            return c.action;
        });
        found("method.target-overdue", "2026-06-01", c -> {
            c.target.setFollowUp(null);
            return c.target;
        });
        found("method.target-without-baseline", "Everybody knows", c -> {
            c.target.setBaseline(null);
            return c.target;
        });
        found("method.incomplete-target", "share", c -> {
            c.target.unsetGoal();
            return c.target;
        });
        found("method.incomplete-target", "question", c -> {
            c.target.setQuestion(null);
            return c.target;
        });
        found("method.problem-without-evidence", "Patients do not know", c -> {
            c.problem.getEvidence().clear();
            return c.problem;
        });
        found("method.problem-without-cause", "Patients do not know", c -> {
            c.problem.getCauses().clear();
            return c.problem;
        });
        found("method.problem-without-action", "Patients do not know", c -> {
            c.action.getAddresses().clear();
            return c.problem;
        });
        found("method.action-without-problem", "Talk before leaving", c -> {
            c.action.getAddresses().clear();
            return c.action;
        });
        found("method.incomplete-action", "owns", c -> {
            c.action.setOwner(null);
            return c.action;
        });
        found("method.incomplete-action", "due date", c -> {
            c.action.setDue(null);
            return c.action;
        });
        found("method.action-without-change", "Talk before leaving", c -> {
            c.action.getChanges().clear();
            return c.action;
        });
        found("method.action-without-target", "Talk before leaving", c -> {
            c.target.getActions().clear();
            return c.action;
        });
    }
}
