package org.throughline.survey.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Need;

/**
 * Follows the evidence of each need: need, question, baseline, problem, action, change, follow-up, verdict. With
 * several questions a stage is there as soon as it is there for one of them, and says which questions lack it.
 */
public final class Trace {
    private Trace() {}

    /**
     * Returns the evidence loop of every need, in the client's order. The answers of each wave are read once.
     *
     * @throws RefusedInputException where the answers of a wave cannot be read
     */
    public static List<NeedTrace> of(ClientFolder client) throws IOException, RefusedInputException {
        Links links = new Links(client);
        Fieldings fieldings = new Fieldings(client);
        List<NeedTrace> traces = new ArrayList<>();
        for (Need need : client.client().getNeeds()) {
            traces.add(new NeedLoop(need, links, fieldings).trace());
        }
        return traces;
    }
}
