package org.throughline.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.ClientImprovement;
import org.throughline.model.base.Element;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.report.document.Section;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.verdict.Cards;

/** What a section is built from. */
public final class ReportContext {
    private final ClientFolder folder;
    private final ReportRequest request;
    private final ClientContext derived;
    private final ClientImprovement improvement;
    private final NumberRegister numbers;
    private final List<SurveyResults> surveys;
    private final SurveyReadings readings;
    private final Map<String, String> parameters;
    private final List<Section> earlier;

    private ReportContext(
            ClientFolder folder,
            ReportRequest request,
            ClientContext derived,
            ClientImprovement improvement,
            NumberRegister numbers,
            SurveyReadings readings,
            List<SurveyResults> surveys,
            Map<String, String> parameters,
            List<Section> earlier) {
        this.folder = folder;
        this.request = request;
        this.derived = derived;
        this.improvement = improvement;
        this.numbers = numbers;
        this.surveys = surveys;
        this.readings = readings;
        this.parameters = parameters;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Reads the answers of all surveys.
     *
     * @throws RefusedInputException where answers cannot be read
     */
    static ReportContext of(ClientFolder folder, ReportRequest request) throws IOException, RefusedInputException {
        List<SurveyResults> surveys = new ArrayList<>();
        for (Survey survey : folder.surveys()) {
            surveys.add(SurveyResults.of(folder.path(), survey));
        }
        ClientContext derived = new ClientContext(folder, request.asOf());
        return new ReportContext(
                folder,
                request,
                derived,
                new ClientImprovement(folder, derived),
                new NumberRegister(),
                new SurveyReadings(folder),
                List.copyOf(surveys),
                Map.of(),
                List.of());
    }

    /**
     * Returns the same for a section.
     *
     * @param chosen the values of its parameters, by key, that were chosen
     * @param before the sections that stand before it
     */
    public ReportContext of(ReportSection section, Map<String, String> chosen, List<Section> before) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : section.parameters()) {
            values.put(parameter.key(), chosen.getOrDefault(parameter.key(), parameter.usual()));
        }
        return new ReportContext(folder, request, derived, improvement, numbers, readings, surveys, values, before);
    }

    /** Returns the client, for reading. */
    public ClientFolder folder() {
        return folder;
    }

    /** Returns what is derived from the client: hand-offs, lines, jobs. */
    public ClientContext derived() {
        return derived;
    }

    /** Returns the problems, plans and gains as they stand, judged once for all sections. */
    public ClientImprovement improvement() {
        return improvement;
    }

    /** Returns where every number of the report is entered. */
    public NumberRegister numbers() {
        return numbers;
    }

    /** Returns the results of every survey, in the order of the client's surveys. */
    public List<SurveyResults> surveys() {
        return surveys;
    }

    /**
     * Returns the verdicts of a survey's baseline and follow-up, read once for all sections; nothing where one of them
     * is missing.
     *
     * @throws RefusedInputException where the answers of a wave, or what it asked, cannot be read
     */
    public Optional<Cards> cards(SurveyResults results) throws IOException, RefusedInputException {
        return readings.cards(results);
    }

    /**
     * Returns the answers of a wave, read once for all sections. What is counted in them goes through
     * {@link #disclosure()} before it is shown.
     *
     * @throws RefusedInputException where they cannot be read
     */
    public Answers answers(Survey survey, Wave wave) throws IOException, RefusedInputException {
        return readings.answers(survey, wave);
    }

    /** Returns the sections that stand before this one. */
    public List<Section> earlier() {
        return earlier;
    }

    /** Returns which small counts must not be shown. */
    public Disclosure disclosure() {
        return Disclosure.of(folder.client().getSmallCells());
    }

    /** Returns whom the report is for. */
    public Audience audience() {
        return request.audience();
    }

    /** Returns the facilities, units, participants and processes that the report is about; all where empty. */
    public Set<Element> focus() {
        Set<Element> found = new LinkedHashSet<>();
        if (!request.focus().isEmpty()) {
            derived.elements().stream()
                    .filter(element -> request.focus().contains(element.getId()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Returns the day that is held to be today. */
    public LocalDate asOf() {
        return request.asOf();
    }

    /**
     * Returns the value of a parameter of the section.
     *
     * @throws IllegalArgumentException where the section has no such parameter
     */
    public String parameter(String key) {
        String value = parameters.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the section has no parameter " + key);
        }
        return value;
    }

    /**
     * Returns whether a parameter of the section is on.
     *
     * @throws IllegalArgumentException where the section has no such parameter
     */
    public boolean isOn(String key) {
        return Parameter.isOn(parameter(key));
    }
}
