package org.mscsplanner.diag;

/**
 * What can be wrong with the shape of a spec or state file. The owner of these is whoever wrote the file; none can be
 * acknowledged, because what was meant is not known.
 */
public enum SpecCode implements Code {
    NOT_JSON("MSCS-1001", "This is not JSON: {reason}.", "Correct the text at this place; an editor with the schema of 'mscs-planner schema' marks it."),
    EMPTY("MSCS-1002", "The file is empty.", "Write a spec; 'examples/virtualcenter-registry/spec.json' is a start."),
    TRUNCATED("MSCS-1003", "The file ends in the middle of a value that began at line {line}.", "Close what is open, or copy the file again: it looks cut off."),
    NOT_UTF8("MSCS-1004", "The file is written in {encoding}, not in UTF-8.", "Save it as UTF-8."),
    TOO_LARGE("MSCS-1005", "The file has {size} bytes; at most {limit} are read.", "A spec of one group has a few kilobytes: check that this is the right file."),
    TOO_DEEP("MSCS-1006", "Values are nested more than {limit} deep.", "A spec needs about ten levels: check that this is the right file."),
    DUPLICATE_FIELD("MSCS-1007", "The field \"{field}\" stands twice in the same object.", "Keep one of the two; the first is at line {first}."),
    TRAILING_TEXT("MSCS-1008", "There is text after the end of the spec.", "Remove everything after the closing brace."),
    UNKNOWN_FIELD("MSCS-1009", "The field \"{field}\" is not known here{suggestion}", "Use one of: {known}."),
    WRONG_TYPE("MSCS-1010", "\"{field}\" must be {expected}, not {actual}.", "Write {expected}."),
    MISSING_FIELD("MSCS-1011", "The field \"{field}\" is missing or empty.", "Add \"{field}\": {meaning}."),
    UNKNOWN_WORD("MSCS-1012", "\"{value}\" is not a value of \"{field}\"{suggestion}", "Use one of: {known}."),
    OUT_OF_RANGE("MSCS-1013", "\"{field}\" is {value}; it must be from {least} to {most}.", "Choose a value in this range."),
    UNKNOWN_FORMAT("MSCS-1014", "The format \"{value}\" is not one that this version reads.", "Write \"format\": \"{known}\", or use the version of mscs-planner that the file was made for."),
    NOTHING_TO_DO("MSCS-1015", "The spec has neither a \"virtualCenter\" block nor \"groups\".", "Say what to build: add one of the two."),
    UNREADABLE("MSCS-1016", "The file cannot be read: {reason}.", "Check the path and your rights."),
    TOO_MANY_VALUES("MSCS-1017", "The file has more than {limit} values.", "A spec of 300 resources has about 10,000: check that this is the right file."),
    BAD_EXPRESSION("MSCS-1018", "This dependency expression is wrong here: {reason}.", "Write names in brackets, alternatives in parentheses: [A] and ([B] or [C]); or a list of names, which are all needed."),
    IGNORED_FIELD("MSCS-1019", Severity.WARNING, "The field \"{field}\" has no effect: {why}.", "Remove it, or change what makes it idle.");

    private final CodeText said;

    SpecCode(String id, String text, String fix) {
        this(id, Severity.ERROR, text, fix);
    }

    SpecCode(String id, Severity severity, String text, String fix) {
        this.said = new CodeText(id, severity, false, text, fix);
    }

    @Override
    public CodeText said() {
        return said;
    }
}
