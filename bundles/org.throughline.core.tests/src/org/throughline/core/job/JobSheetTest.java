package org.throughline.core.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.handoff.Chart;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;

class JobSheetTest {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;

    private final Chart chart = new Chart();
    private final Client client = ORGANISATION.createClient();

    @Test
    void productsAndTheirReasonsComeFromHandOffsAndFromWhatIsSaidOfThem() {
        chart.step("order", "Physician");
        chart.step("test", "Lab technician");
        chart.step("read", "Nurse");
        chart.flow("start", "order", "test", "read", "end");
        Participant technician = participant("Lab technician");
        Participant nurse = participant("Nurse");
        Product result = product("Result");
        Product advice = product("Advice");
        advice.getSuppliers().add(technician);
        Need decide = need(nurse);
        Need trust = need(nurse);
        Need learn = need(nurse);
        result.getSatisfies().add(trust);
        advice.getSatisfies().add(learn);
        HandOffRecord record = chart.record("test", "read");
        record.setProduct(result);
        record.setNeed(decide);

        JobSheet sheet = JobSheet.of(client, HandOffs.of(chart.process)).getFirst();

        assertEquals(technician, sheet.participant());
        assertEquals(
                List.of(
                        new JobSheet.Delivery(advice, Set.of(), Set.of(learn)),
                        new JobSheet.Delivery(result, Set.of(nurse), Set.of(trust, decide))),
                sheet.products());
        assertEquals("order", sheet.asCustomer().getFirst().supplierStep().getName());
        assertEquals("read", sheet.asSupplier().getFirst().customerStep().getName());
    }

    @Test
    void whoTakesNoPartHasAnEmptySheet() {
        client.getParticipants().add(ORGANISATION.createJob());
        JobSheet sheet = JobSheet.of(client, List.of()).getFirst();
        assertEquals(List.of(), sheet.products());
        assertEquals(List.of(), sheet.asCustomer());
        assertEquals(List.of(), sheet.asSupplier());
    }

    private Participant participant(String name) {
        Participant participant = chart.lane(name).getParticipant();
        client.getParticipants().add(participant);
        return participant;
    }

    private Product product(String name) {
        Product product = ORGANISATION.createProduct();
        product.setName(name);
        client.getProducts().add(product);
        return product;
    }

    private Need need(Participant participant) {
        Need need = ORGANISATION.createNeed();
        need.setParticipant(participant);
        client.getNeeds().add(need);
        return need;
    }
}
