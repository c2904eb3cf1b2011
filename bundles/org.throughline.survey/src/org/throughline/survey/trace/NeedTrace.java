package org.throughline.survey.trace;

import java.util.List;
import org.throughline.model.organisation.Need;

/**
 * The evidence loop of a need.
 *
 * @param stages every stage in order, {@link StageKind#NEED} first
 * @param broken the first stage that is missing; null where the loop is closed
 * @param closes what would close the loop at that stage, or that it is closed; a sentence
 */
public record NeedTrace(Need need, List<Stage> stages, Stage broken, String closes) {
    /** Returns whether no stage is missing. */
    public boolean isClosed() {
        return broken == null;
    }
}
