package org.throughline.bpmn.internal;

/** Names every element that the flowchart has no place for. */
final class Leftovers {
    private final Index index;
    private final Account account;

    Leftovers(Index index, Account account) {
        this.index = index;
        this.account = account;
    }

    void collect(XmlElement element) {
        for (XmlElement child : element.children) {
            if (child.isBpmn()) {
                collectBpmn(child);
            } else if (!child.namespace.equals(BpmnNames.DIAGRAM)) {
                account.droppedLikeOthers(child, "data of another kind than BPMN");
            }
        }
    }

    private void collectBpmn(XmlElement child) {
        if (child.name.equals("laneSet") && !child.parent.is("process")) {
            account.dropped(
                    child, "lanes inside a sub-process have no place; its steps are in the lane of the sub-process");
        } else if (child.name.equals("dataObject") && index.of(child) == null) {
            account.droppedLikeOthers(child, "a data object is known by the documents that refer to it");
        } else if (index.of(child) != null
                || BpmnNames.FLOWS.contains(child.name)
                || BpmnNames.PARTS.contains(child.name)) {
            collect(child);
        } else if (BpmnNames.TECHNICAL.containsKey(child.name)) {
            account.droppedLikeOthers(child, BpmnNames.TECHNICAL.get(child.name));
        } else if (!NodeMapping.isNoted(child)) {
            account.dropped(child, Account.words(child) + " has no place in a flowchart");
        }
    }
}
