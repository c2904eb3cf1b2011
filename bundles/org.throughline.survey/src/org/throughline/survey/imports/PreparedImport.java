package org.throughline.survey.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.FileContent;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** An import that is settled and not done: its account, and what it changes in the model and in files. */
public final class PreparedImport {
    private final ImportPlan plan;
    private final ImportMapping mapping;

    PreparedImport(ImportPlan plan) {
        this.plan = plan;
        this.mapping = plan.mapping().get();
    }

    /** Returns whether any column answers a question; where none does there is nothing to import. */
    public boolean hasQuestions() {
        return plan.hasQuestions();
    }

    /** Returns the account of the import. */
    public ImportReport report() {
        return plan.report();
    }

    /** Returns what is done with every column and value, to be changed. */
    public ImportMapping mapping() {
        return mapping;
    }

    /** Returns the survey as it will be. */
    public Survey survey() {
        return plan.target().survey();
    }

    /** Returns the wave as it will be. */
    public Wave wave() {
        return plan.target().wave();
    }

    /** Returns what cannot be compared with an earlier wave, a sentence each. */
    public List<String> notComparable() {
        return plan.notComparable();
    }

    /** Returns the files that are to be saved with the model: answers, account, wording and mapping. */
    public Map<String, FileContent> files() {
        Map<String, FileContent> files = new LinkedHashMap<>(plan.large());
        plan.files().forEach((name, bytes) -> files.put(name, out -> out.write(bytes)));
        return files;
    }

    /**
     * Makes the same changes to the survey of another copy of the same client.
     *
     * @throws IllegalStateException where no column answers a question
     */
    public void applyTo(ClientFolder client) {
        if (!hasQuestions()) {
            throw new IllegalStateException("no column answers a question");
        }
        ImportedSurvey.apply(survey(), client);
    }
}
