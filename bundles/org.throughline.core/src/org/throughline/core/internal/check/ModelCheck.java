package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.check.Check;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;

/** A check whose texts stand in the bundle's messages, each under the check's id. */
public abstract class ModelCheck implements Check {
    static final Texts TEXTS = new Texts(ModelCheck.class);

    private final String id;
    private final Severity severity;

    /** Names the check. */
    protected ModelCheck(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String explanation() {
        return text("explanation");
    }

    @Override
    public final List<Finding> run(ClientContext client) {
        List<Finding> findings = new ArrayList<>();
        find(client, findings::add);
        return findings;
    }

    /** Hands over everything that it finds, in the order of the model. */
    protected abstract void find(ClientContext client, Consumer<Finding> found);

    /** Returns a finding that nothing can be done about at once; its words are filled into the message. */
    protected final Finding finding(Element element, Object... words) {
        return new Finding(this, element, text("message", words), null);
    }

    /** Returns a finding with a fix; null where there is none. */
    protected final Finding finding(Element element, QuickFix fix, Object... words) {
        return new Finding(this, element, text("message", words), fix);
    }

    /** Returns a finding with one of several messages. */
    protected final Finding variant(String message, Element element, QuickFix fix, Object... words) {
        return new Finding(this, element, text("message." + message, words), fix);
    }

    /** Returns a fix under the check's label. */
    protected final QuickFix fix(Runnable change, Object... words) {
        return new QuickFix(text("fix", words), change);
    }

    private String text(String key, Object... words) {
        Object[] named = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            named[i] = switch (words[i]) {
                case Element element -> Names.of(element);
                case LocalDate day -> day;
                default -> String.valueOf(words[i]);
            };
        }
        return TEXTS.of(id + "." + key, named);
    }
}
