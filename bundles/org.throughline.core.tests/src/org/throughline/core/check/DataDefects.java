package org.throughline.core.check;

import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.CustomField;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldKind;
import org.throughline.model.base.FieldValue;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.SurveyFactory;

/** Data that cannot be right. */
final class DataDefects extends DefectTable {
    private static final ImprovementFactory IMPROVEMENT = ImprovementFactory.eINSTANCE;

    DataDefects() {
        surveys();
        datesAndNames();
        figuresAndFields();
    }

    private void surveys() {
        found("data.question-without-choices", "q1", c -> {
            c.question.setKind(QuestionKind.LIKERT);
            return c.question;
        });
        found("data.negative-invited", "-3", c -> {
            c.baseline.setInvited(-3);
            return c.baseline;
        });
        fixable("data.duplicate-question-code", "q1", c -> {
            Question second = EcoreUtil.copy(c.question);
            second.getMeasures().add(c.aspect);
            c.survey.getQuestions().add(second);
            return second;
        });
        found("data.duplicate-choice-code", "good", c -> {
            c.question.setKind(QuestionKind.SINGLE);
            choice(c);
            return choice(c);
        });
    }

    private void datesAndNames() {
        fixable("data.wave-dates", "2026-01-01", c -> {
            c.baseline.setTo(LocalDate.of(2026, 1, 1));
            return c.baseline;
        });
        fixable("data.action-dates", "due", c -> {
            c.action.setDue(LocalDate.of(2026, 3, 1));
            return c.action;
        });
        fixable("data.action-dates", "done", c -> {
            c.action.setDone(LocalDate.of(2026, 3, 1));
            return c.action;
        });
        fixable("data.cycle-dates", "First try", c -> {
            PdsaCycle cycle = IMPROVEMENT.createPdsaCycle();
            cycle.setName("First try");
            cycle.setFrom(LocalDate.of(2026, 3, 20));
            cycle.setTo(LocalDate.of(2026, 3, 16));
            c.action.getCycles().add(cycle);
            return cycle;
        });
        fixable("data.duplicate-participant", "clerk", c -> {
            var clerk = OrganisationFactory.eINSTANCE.createJob();
            clerk.setName("clerk ");
            c.client.getParticipants().add(clerk);
            return clerk;
        });
        fixable("data.duplicate-product", "File", c -> {
            Product file = c.product("File", c.clerk);
            c.toKnowWhy.getSatisfiedBy().add(file);
            return file;
        });
        fixable("data.duplicate-process", "Going home", c -> further(c, "Going home"));
        found("data.duplicate-id", "File", c -> {
            c.file.eSet(BasePackage.Literals.ELEMENT__ID, c.request.getId());
            return c.file;
        });
    }

    private void figuresAndFields() {
        fixable("data.share-out-of-range", "85", c -> {
            c.filed.setTimeliness(85);
            return c.filed;
        });
        found("data.share-out-of-range", "-0.1", c -> {
            c.filed.setCompleteAccurate(-0.1);
            return c.filed;
        });
        fixable("data.share-out-of-range", "treat", c -> {
            c.chart.step("treat").setReworkShare(1.5);
            return c.chart.step("treat");
        });
        found("data.share-out-of-range", "Everybody knows", c -> {
            c.target.setGoal(Double.NaN);
            return c.target;
        });
        found("data.negative-figure", "treat", c -> {
            c.chart.step("treat").setWorkTime(Duration.ofMinutes(-5));
            return c.chart.step("treat");
        });
        found("data.negative-figure", "Talk before leaving", c -> {
            c.action.setCostExpected(-1);
            return c.action;
        });
        found("data.field-value", "soon", c -> value(c, FieldKind.DATE, "soon"));
        found("data.field-value", "many", c -> value(c, FieldKind.NUMBER, "many"));
        found("data.field-value", "blue", c -> value(c, FieldKind.CHOICE, "blue"));
    }

    private static Choice choice(CleanClient c) {
        Choice choice = SurveyFactory.eINSTANCE.createChoice();
        choice.setCode("good");
        c.question.getChoices().add(choice);
        return choice;
    }

    private static Element value(CleanClient c, FieldKind kind, String text) {
        CustomField field = BaseFactory.eINSTANCE.createCustomField();
        field.setName("Priority");
        field.setElementType("Product");
        field.setKind(kind);
        field.getChoices().add("red");
        c.client.getCustomFields().add(field);
        FieldValue value = BaseFactory.eINSTANCE.createFieldValue();
        value.setField(field);
        value.setValue(text);
        c.letter.getFieldValues().add(value);
        return value;
    }
}
