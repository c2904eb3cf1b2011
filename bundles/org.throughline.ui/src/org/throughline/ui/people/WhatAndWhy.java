package org.throughline.ui.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.job.JobSheet;
import org.throughline.core.job.JobSheet.Delivery;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;

/**
 * One reason for the work of a participant, or the gap where there should be one.
 *
 * @param product what he makes; null where nothing is known that he makes
 * @param customer who needs it; null where nobody is known
 * @param need for what; null where it is not known
 */
record WhatAndWhy(Product product, Participant customer, Need need) {
    /**
     * Returns the reasons and gaps of a participant, product by product; a gap too for each customer without a need.
     */
    static List<WhatAndWhy> of(JobSheet sheet) {
        List<WhatAndWhy> rows = new ArrayList<>();
        for (Delivery delivery : sheet.products()) {
            Set<Participant> without = new LinkedHashSet<>(delivery.customers());
            for (Need need : delivery.needs()) {
                rows.add(new WhatAndWhy(delivery.product(), need.getParticipant(), need));
                without.remove(need.getParticipant());
            }
            without.forEach(customer -> rows.add(new WhatAndWhy(delivery.product(), customer, null)));
            if (delivery.needs().isEmpty() && without.isEmpty()) {
                rows.add(new WhatAndWhy(delivery.product(), null, null));
            }
        }
        return rows.isEmpty() ? List.of(new WhatAndWhy(null, null, null)) : rows;
    }

    /** Returns how many gaps there are. */
    static long gaps(JobSheet sheet) {
        return of(sheet).stream().filter(WhatAndWhy::isGap).count();
    }

    boolean isGap() {
        return need == null
                || customer == null
                || need.getWording() == null
                || need.getWording().isBlank();
    }
}
