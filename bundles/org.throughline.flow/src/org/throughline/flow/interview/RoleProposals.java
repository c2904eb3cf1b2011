package org.throughline.flow.interview;

import java.util.List;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.throughline.flow.commands.Roles;

/** Offers those who take part after an @ that begins a word. */
public final class RoleProposals implements IContentProposalProvider {
    private final Roles roles;

    /** Offers the roles of a flowchart. */
    public RoleProposals(Roles roles) {
        this.roles = roles;
    }

    @Override
    public IContentProposal[] getProposals(String text, int position) {
        int at = text.lastIndexOf('@', position - 1);
        if (at < 0 || at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            return new IContentProposal[0];
        }
        String begun = text.substring(at + 1, position);
        List<String> names = roles.names().stream()
                .filter(name -> name.regionMatches(true, 0, begun, 0, begun.length()))
                .toList();
        boolean whole = names.size() == 1 && names.getFirst().length() == begun.length();
        return whole
                ? new IContentProposal[0]
                : names.stream().map(name -> proposal(text, at, position, name)).toArray(IContentProposal[]::new);
    }

    private static IContentProposal proposal(String text, int at, int position, String name) {
        String begun = text.substring(0, at + 1) + name + (text.substring(0, at).isBlank() ? ": " : "");
        return new ContentProposal(begun + text.substring(position).stripLeading(), name, null, begun.length());
    }
}
