package org.throughline.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.survey.compare.Disclosure;

/** What a section is built from. */
public final class ReportContext {
    private final ClientFolder folder;
    private final NumberRegister numbers = new NumberRegister();
    private final List<SurveyResults> surveys = new ArrayList<>();

    /**
     * Reads the answers of all surveys.
     *
     * @throws RefusedInputException where answers cannot be read
     */
    ReportContext(ClientFolder folder) throws IOException, RefusedInputException {
        this.folder = folder;
        for (Survey survey : folder.surveys()) {
            surveys.add(SurveyResults.of(folder.path(), survey));
        }
    }

    /** Returns the client, for reading. */
    public ClientFolder folder() {
        return folder;
    }

    /** Returns where every number of the report is entered. */
    public NumberRegister numbers() {
        return numbers;
    }

    /** Returns the results of every survey, in the order of the client's surveys. */
    public List<SurveyResults> surveys() {
        return surveys;
    }

    /** Returns which small counts must not be shown. */
    public Disclosure disclosure() {
        return Disclosure.of(folder.client().getSmallCells());
    }
}
