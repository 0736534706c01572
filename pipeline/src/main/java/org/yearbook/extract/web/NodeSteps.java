package org.yearbook.extract.web;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Goes through a tree of nodes in document order with a loop, for recursion would overflow on deep pages. */
final class NodeSteps {

    private NodeSteps() {}

    /** Is told of every node. */
    interface Visitor {

        /** A node starts; whether to go on to its children. */
        boolean enter(Node node);

        /** A node ends, also one whose children were left out. */
        void leave(Node node);
    }

    static void walk(Node root, Visitor visitor) {
        Node node = root;
        boolean inside = visitor.enter(root);
        while (true) {
            if (inside && node.childNodeSize() > 0) {
                node = node.childNode(0);
                inside = visitor.enter(node);
                continue;
            }
            @Nullable Node next = null;
            while (next == null) {
                visitor.leave(node);
                if (node.equals(root)) {
                    return;
                }
                next = node.nextSibling();
                if (next == null) {
                    node = parentOf(node);
                }
            }
            node = next;
            inside = visitor.enter(node);
        }
    }

    private static Node parentOf(Node node) {
        @Nullable Node parent = node.parent();
        if (parent == null) {
            throw new IllegalStateException("Expecting a node below the root");
        }
        return parent;
    }
}
