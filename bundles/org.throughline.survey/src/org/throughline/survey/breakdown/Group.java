package org.throughline.survey.breakdown;

import java.util.Optional;
import org.throughline.stats.Share;

/**
 * The answers of one group.
 *
 * @param name what the group is called
 * @param share favourable among valid answers; nothing where they must not be shown
 * @param several whether it stands for hidden groups that are not listed, since their number would tell how many people
 *     answered at least
 */
public record Group(String name, Optional<Share> share, boolean several) {}
