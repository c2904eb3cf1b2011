package org.throughline.ui.script;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.throughline.script.Vocabulary;

/** Completes the word at the caret with Ctrl+Space: behind a dot properties, else what a script finds by name. */
final class ScriptProposals {
    private ScriptProposals() {}

    static void offer(Text editor) {
        try {
            ContentProposalAdapter adapter = new ContentProposalAdapter(
                    editor, new TextContentAdapter(), ScriptProposals::of, KeyStroke.getInstance("Ctrl+Space"), null);
            adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static IContentProposal[] of(String text, int caret) {
        int begin = caret;
        while (begin > 0 && Character.isJavaIdentifierPart(text.charAt(begin - 1))) {
            begin--;
        }
        String typed = text.substring(begin, caret);
        boolean behindDot = begin > 0 && text.charAt(begin - 1) == '.';
        List<IContentProposal> found = new ArrayList<>();
        for (String word : behindDot ? Vocabulary.properties() : Vocabulary.names()) {
            if (word.startsWith(typed)) {
                String rest = word.substring(typed.length());
                found.add(new ContentProposal(rest, word, null, rest.length()));
            }
        }
        return found.toArray(IContentProposal[]::new);
    }
}
