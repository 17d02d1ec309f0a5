package org.mscsplanner.clusterexe;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.clusterexe.Tokens.Token;
import org.mscsplanner.clusterexe.Tokens.Unreadable;

/** The tokens of a line that are still to be read. */
final class TokenStream {
    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean more() {
        return at < tokens.size();
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() throws Unreadable {
        if (!more()) {
            throw new Unreadable(tokens.isEmpty() ? 1 : tokens.get(tokens.size() - 1).column(), "the line ends too early");
        }
        return tokens.get(at++);
    }

    /** Puts the rest of the token before in front of what is to be read. */
    void back(Token rest) {
        tokens.set(--at, rest);
    }

    /** True where an option starts: with a slash, or with a dash in front of a word that is one for the object. */
    boolean atOption(ObjectWord object) {
        return more() && (peek().startsWith('/') || peek().startsWith('-') && OptionWord.of(word(peek()), object).isPresent());
    }

    /** The word of a token that starts an option, up to its colon. */
    static String word(Token option) {
        int colon = option.indexOf(':', 0);
        return option.text().substring(1, colon < 0 ? option.text().length() : colon);
    }

    /**
     * What stands behind the colon of an option, in the same token or, with blanks around the colon, in one of the next
     * two; nothing when there is no colon.
     */
    Optional<Token> value(Token option) throws Unreadable {
        int colon = option.indexOf(':', 0);
        if (colon < 0 && !(more() && peek().startsWith(':'))) {
            return Optional.empty();
        }
        Token rest = colon >= 0 ? option.from(colon + 1) : next().from(1);
        return Optional.of(rest.isNothing() && more() && !peek().startsWith('/') ? next() : rest);
    }
}
