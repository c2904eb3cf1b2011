package org.throughline.core.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Process;

/**
 * Finds products of the ultimate customer that he cannot confirm or deny. What he gets on the way, such as a letter, is
 * left out where the same process gives him a product with aspects.
 */
public final class UltimateProductWithoutAspects extends ModelCheck {
    /** Makes the check. */
    public UltimateProductWithoutAspects() {
        super("method.ultimate-product-without-aspects", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {
        List<Process> judged = client.handOffs().stream()
                .filter(handOff -> reachesUltimateCustomer(handOff) && hasAspects(handOff.product()))
                .map(HandOff::process)
                .distinct()
                .toList();
        for (Product product : client.client().getProducts()) {
            if (!hasAspects(product) && asked(client, product, judged)) {
                found.accept(finding(product, product));
            }
        }
    }

    private static boolean asked(ClientContext client, Product product, List<Process> judged) {
        List<HandOff> handed = client.handOffsOf(product).stream()
                .filter(UltimateProductWithoutAspects::reachesUltimateCustomer)
                .toList();
        if (!handed.isEmpty()) {
            return handed.stream().anyMatch(handOff -> !judged.contains(handOff.process()));
        }
        return product.getSatisfies().stream()
                .anyMatch(need -> Names.isUltimateCustomer(need.getParticipant()) && !isJudged(need));
    }

    private static boolean isJudged(Need need) {
        return need.getSatisfiedBy().stream().anyMatch(UltimateProductWithoutAspects::hasAspects);
    }

    private static boolean reachesUltimateCustomer(HandOff handOff) {
        return !handOff.rework() && Names.isUltimateCustomer(handOff.customer());
    }

    private static boolean hasAspects(Product product) {
        return product != null && !product.getAspects().isEmpty();
    }
}
