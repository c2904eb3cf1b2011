package org.throughline.survey.breakdown;

import java.util.Optional;
import org.throughline.stats.Share;

/**
 * The answers of one group.
 *
 * @param name what the group is called
 * @param share favourable among valid answers; nothing where they must not be shown
 */
public record Group(String name, Optional<Share> share) {}
