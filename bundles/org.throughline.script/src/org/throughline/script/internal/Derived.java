package org.throughline.script.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.job.JobSheet;
import org.throughline.core.job.JobSheet.Delivery;
import org.throughline.model.process.Process;

/** What follows from the client: hand-offs, job sheets and findings, each as plain objects that refer to elements. */
final class Derived {
    private final Context context;
    private final Scriptable scope;
    private final ClientFolder client;
    private final Elements elements;

    Derived(Context context, Scriptable scope, ClientFolder client, Elements elements) {
        this.context = context;
        this.scope = scope;
        this.client = client;
        this.elements = elements;
    }

    private Scriptable object() {
        return context.newObject(scope);
    }

    private Scriptable put(Scriptable object, String name, Object value) {
        Object put = switch (value) {
            case EObject element -> elements.of(element);
            case Collection<?> all -> elements.array(List.copyOf(all));
            case null, default -> value;
        };
        object.put(name, object, put);
        return object;
    }

    Object handOffs(Object[] given) {
        List<Process> processes = client.processes();
        if (given.length > 0) {
            if (!(given[0] instanceof ElementObject one && one.element() instanceof Process process)) {
                throw Elements.refused("handOffs takes a process, not " + Elements.words(given[0]));
            }
            processes = List.of(process);
        }
        return handOffs(processes.stream()
                .flatMap(process -> HandOffs.of(process).stream())
                .toList());
    }

    private Object handOffs(List<HandOff> handOffs) {
        return elements.array(handOffs.stream().map(this::handOff).toList());
    }

    private Scriptable handOff(HandOff handOff) {
        Scriptable object = object();
        put(object, "process", handOff.process());
        put(object, "supplier", handOff.supplier());
        put(object, "supplierStep", handOff.supplierStep());
        put(object, "product", handOff.product());
        put(object, "customer", handOff.customer());
        put(object, "customerStep", handOff.customerStep());
        put(object, "need", handOff.need());
        put(object, "agreed", handOff.agreed());
        put(object, "timeliness", handOff.timeliness());
        put(object, "completeAccurate", handOff.completeAccurate());
        put(object, "rework", handOff.rework());
        return put(object, "record", handOff.record());
    }

    /** Returns the record of a hand-off, made where nothing was noted yet. */
    Object recordOf(Object[] given) {
        if (given.length > 0 && given[0] instanceof Scriptable object && !(object instanceof ElementObject)) {
            Object from = ScriptableObject.getProperty(object, "supplierStep");
            Object to = ScriptableObject.getProperty(object, "customerStep");
            Object process = ScriptableObject.getProperty(object, "process");
            if (process instanceof ElementObject in
                    && from instanceof ElementObject supplier
                    && to instanceof ElementObject customer) {
                for (HandOff handOff : HandOffs.of((Process) in.element())) {
                    if (handOff.supplierStep() == supplier.element() && handOff.customerStep() == customer.element()) {
                        return elements.of(HandOffRecords.recordOf(handOff));
                    }
                }
            }
        }
        throw Elements.refused("recordOf takes one of handOffs()");
    }

    Object jobs() {
        return elements.array(new ClientContext(client)
                .jobSheets().stream().map(sheet -> (Object) sheet(sheet)).toList());
    }

    private Scriptable sheet(JobSheet sheet) {
        Scriptable object = put(object(), "participant", sheet.participant());
        put(object, "products", sheet.products().stream().map(this::delivery).toList());
        object.put("customerOf", object, handOffs(sheet.asCustomer()));
        object.put("supplierTo", object, handOffs(sheet.asSupplier()));
        return object;
    }

    private Scriptable delivery(Delivery delivery) {
        Scriptable object = put(object(), "product", delivery.product());
        put(object, "customers", delivery.customers());
        return put(object, "needs", delivery.needs());
    }

    Object findings() {
        return elements.array(Checks.run(new ClientContext(client)).findings().stream()
                .map(finding -> (Object) finding(finding))
                .toList());
    }

    private Scriptable finding(Finding finding) {
        Scriptable object = put(object(), "check", finding.check().id());
        put(object, "severity", finding.check().severity().name().toLowerCase(Locale.ROOT));
        put(object, "element", finding.element());
        return put(object, "message", finding.message());
    }
}
