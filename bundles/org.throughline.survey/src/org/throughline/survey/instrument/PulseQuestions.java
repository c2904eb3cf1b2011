package org.throughline.survey.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/** Adds the questions about hand-offs to a pulse survey, those of one customer together. */
final class PulseQuestions {
    /** What is asked of each hand-off: the ends of the questions' codes. */
    static final List<String> MATTERS = List.of("complete", "right", "ontime");

    private static final Pattern CODE = Pattern.compile("h(\\d{1,9})(" + String.join("|", MATTERS) + ")");
    private static final String JOB = "job";

    private final Survey survey;
    private final PulseAnswers answers;
    private final QuestionBuilder build;
    private final Set<String> codes = new HashSet<>();
    private int last;

    PulseQuestions(Survey survey, PulseAnswers answers) {
        this.survey = survey;
        this.answers = answers;
        build = new QuestionBuilder(Wordings.language(survey));
        for (Question question : survey.getQuestions()) {
            codes.add(question.getCode());
            Matcher matcher = matcher(question);
            last = matcher.matches() ? Math.max(last, Integer.parseInt(matcher.group(1))) : last;
        }
    }

    private static Matcher matcher(Question question) {
        return CODE.matcher(Objects.requireNonNullElse(question.getCode(), ""));
    }

    static boolean isPulse(Question question) {
        return matcher(question).matches();
    }

    /** Returns what a question of a pulse survey is about: one of {@link #MATTERS}. */
    static String matter(Question question) {
        Matcher matcher = matcher(question);
        return matcher.matches() ? matcher.group(2) : "";
    }

    /** Adds what is missing of a hand-off's questions. */
    void add(HandOff handOff, Map<Element, Set<String>> there) {
        offerJob(handOff.customer());
        HandOffRecord record = HandOffRecords.recordOf(handOff);
        last++;
        for (String matter : MATTERS) {
            if (!there.getOrDefault(record, Set.of()).contains(matter)) {
                survey.getQuestions().add(place(handOff.customer()), question(handOff, record, matter));
            }
        }
    }

    private Question question(HandOff handOff, HandOffRecord record, String matter) {
        QuestionKind kind = answers == PulseAnswers.LIKERT ? QuestionKind.LIKERT : QuestionKind.YES_NO;
        Question question =
                build.question("h" + last + matter, kind, texts -> texts.text("pulse." + matter, what(texts, handOff)));
        String what = what(InstrumentTexts.in(Wordings.language(survey)), handOff);
        question.setName(what + ": " + matter.replace("ontime", "on time"));
        if (kind == QuestionKind.LIKERT) {
            question.setScale(what);
            build.addAgreement(question);
        }
        question.getMeasures().add(record);
        return question;
    }

    private static String what(InstrumentTexts texts, HandOff handOff) {
        return handOff.productName().isBlank()
                ? texts.text("pulse.step", name(handOff.supplier()), name(handOff.supplierStep()))
                : texts.text("pulse.product", handOff.productName(), name(handOff.supplier()));
    }

    private static String name(Element element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }

    /** Returns where a question for a customer belongs: behind the last one for him, else at the end. */
    private int place(Participant customer) {
        for (int i = survey.getQuestions().size() - 1; i >= 0; i--) {
            if (Respondents.of(survey.getQuestions().get(i)) == customer) {
                return i + 1;
            }
        }
        return survey.getQuestions().size();
    }

    /** Makes the job one of the answers to the first question. */
    private void offerJob(Participant customer) {
        Question job = Respondents.asker(survey);
        if (job == null) {
            job = build.question(
                    codes.contains(JOB) ? unused(JOB, codes) : JOB,
                    QuestionKind.SINGLE,
                    texts -> texts.text("pulse.job"));
            job.setName(InstrumentTexts.in(Wordings.language(survey)).text("pulse.job.name"));
            job.setRole(QuestionRole.UNIT);
            survey.getQuestions().addFirst(job);
        }
        if (Respondents.choice(job, customer) == null) {
            Choice choice = SurveyFactory.eINSTANCE.createChoice();
            choice.setName(name(customer));
            Set<String> taken = new HashSet<>();
            job.getChoices().forEach(other -> taken.add(other.getCode()));
            choice.setCode(unused("j", taken));
            job.getChoices().add(choice);
        }
    }

    private static String unused(String stem, Set<String> taken) {
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }
}
