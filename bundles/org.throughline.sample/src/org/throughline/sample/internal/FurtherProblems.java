package org.throughline.sample.internal;

import java.time.LocalDate;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Step;

/** The problems that do not begin with an answer of the patient: figures of hand-offs, and words alone. */
final class FurtherProblems {
    private final PlanBuilder builder;
    private final Organisation organisation;
    private final Products products;
    private final DischargeProcess process;

    FurtherProblems(PlanBuilder builder, Organisation organisation, Products products, DischargeProcess process) {
        this.builder = builder;
        this.organisation = organisation;
        this.products = products;
        this.process = process;
    }

    Problem summary() {
        HandOffRecord record = record(process.home.writeSummary, process.home.arrangeVisit);
        Problem problem = builder.problem(
                "The discharge summary comes after the patient",
                Severity.MEDIUM,
                ProblemStatus.OPEN,
                LocalDate.of(2026, 9, 9),
                record);
        builder.evidence(problem, null).setElement(record);
        said(problem, "The summary", "The summary still comes a week after they do.");
        builder.cause(
                problem,
                "Method",
                "The summary is dictated in one piece after the round",
                "The typists take dictations in the order in which they come",
                "Nobody told them which of them a patient waits for");
        builder.cause(
                problem, "Equipment", "It leaves the house by post", "The practices' addresses are not on record");
        return problem;
    }

    Problem letter() {
        HandOffRecord record = record(process.laboratory.sendLetter, process.laboratory.readLetter);
        Problem problem = builder.problem(
                "The appointment letter says what to do, not why",
                Severity.LOW,
                ProblemStatus.OPEN,
                LocalDate.of(2026, 3, 19),
                record);
        builder.evidence(problem, null).setElement(record);
        said(problem, "Hungry for nothing", "It did not say why, so I had toast.");
        builder.cause(problem, "Information", "The letter is a form of the laboratory, written for its own staff");
        return problem;
    }

    Problem language() {
        Problem problem = builder.problem(
                "Who reads no English is not heard",
                Severity.MEDIUM,
                ProblemStatus.OPEN,
                LocalDate.of(2026, 9, 16),
                products.questions);
        said(problem, "The slip in English", "She gave the slip back empty and smiled.");
        builder.cause(problem, "Measurement", "The three questions are printed in English only");
        builder.cause(problem, "People", "Nobody notes at the admission which language a patient reads");
        return problem;
    }

    private HandOffRecord record(Step supplier, Step customer) {
        return process.process().getHandOffRecords().stream()
                .filter(found -> found.getSupplierStep() == supplier && found.getCustomerStep() == customer)
                .findFirst()
                .orElseThrow();
    }

    private void said(Problem problem, String name, String quote) {
        Conversation conversation = organisation.client.getConversations().stream()
                .filter(found -> found.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Evidence evidence = builder.evidence(problem, quote);
        evidence.setConversation(conversation);
    }
}
