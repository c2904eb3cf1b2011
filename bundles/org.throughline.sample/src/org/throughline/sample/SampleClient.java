package org.throughline.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.diagram.AutoLayout;
import org.throughline.sample.internal.Conversations;
import org.throughline.sample.internal.DischargeProcess;
import org.throughline.sample.internal.DischargeSurvey;
import org.throughline.sample.internal.ImprovementPlan;
import org.throughline.sample.internal.Needs;
import org.throughline.sample.internal.Organisation;
import org.throughline.sample.internal.Products;

/**
 * Writes a client to learn and to try things out with: Cedar Valley Hospital, which does not exist. Its survey answers
 * are synthetic ({@link SyntheticAnswers}), and its notes say so. Every time the same bytes are written.
 */
public final class SampleClient {
    private SampleClient() {}

    /**
     * Writes the sample client into a new or empty folder.
     *
     * @throws RefusedInputException where the folder already holds something
     * @throws LockedClientException where somebody else is writing there
     */
    public static void write(Path folder) throws IOException, RefusedInputException, LockedClientException {
        Organisation organisation = new Organisation();
        Needs needs = new Needs(organisation);
        Products products = new Products(organisation, needs);
        DischargeProcess process = new DischargeProcess(organisation, needs, products);
        DischargeSurvey survey = new DischargeSurvey(products, needs);
        new Conversations(organisation, products, process).add();
        ImprovementPlan plan = new ImprovementPlan(organisation, products, process, survey.survey());
        AutoLayout.apply(process.process());

        Map<String, byte[]> answers = new TreeMap<>();
        survey.answers().forEach((path, content) -> answers.put(path, content.toCsv()));
        try (ClientFolder client = ClientFolder.create(folder, organisation.client())) {
            client.add(process.process());
            client.add(survey.survey());
            client.add(plan.plan());
            client.save(answers);
        }
    }
}
