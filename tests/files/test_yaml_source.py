import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.yaml_source import Entries, Items, Node, Scalar, read_yaml


def plain(node: Node | None) -> object:
    if node is None:
        return None
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.pairs.items()}


def said(text: str) -> str:
    return "\n".join(fault.in_words for fault in read_yaml("f.yaml", text).faults)


@pytest.mark.parametrize(
    "text",
    ["no", "on", "2014-12-02", "12:30", "2015", "1_000", "0o17", "017", "2014/15", "1e3", ".5", "0x1F", "2015-W30"],
)
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_a_scalar_is_its_text_quoted_or_not(text: str, quote: str) -> None:
    assert plain(read_yaml("f.yaml", f"a: {quote}{text}{quote}\n").root) == {"a": text}


@pytest.mark.parametrize(("text", "null"), [("", True), ("~", True), ("null", True), ("'null'", False), ("''", False)])
def test_nothing_is_told_from_a_quoted_text(text: str, null: bool) -> None:
    root = read_yaml("f.yaml", f"a: {text}\n").root
    assert isinstance(root, Entries)
    value = root.pairs["a"][1]
    assert isinstance(value, Scalar)
    assert value.is_null is null


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "~\n", "\ufeff"])
def test_a_file_that_says_nothing_is_no_fault(text: str) -> None:
    document = read_yaml("f.yaml", text)
    assert (document.root, document.faults, document.broken) == (None, (), False)


def test_a_byte_order_mark_and_windows_line_ends_are_taken() -> None:
    document = read_yaml("f.yaml", "\ufeffa: 1\r\nb: 2\r\nb: 3\r\n")
    assert plain(document.root) == {"a": "1", "b": "2"}
    assert document.faults[0].line == 3


def test_an_alias_stands_for_what_it_names() -> None:
    assert plain(read_yaml("f.yaml", "a: &x [1, 2]\nb: *x\n").root) == {"a": ["1", "2"], "b": ["1", "2"]}


FAULTS = {
    "a key given twice": ("a: 1\nb: 2\na: 3\n", "key 'a' is given twice; the first is in line 1"),
    "a second document": ("a: 1\n---\nb: 2\n", "f.yaml:2: a second document starts here"),
    "a tab for an indent": ("a:\n\tb: 2\n", "indent with spaces, not tabs"),
    "a colon in a text": ("a: b: c\n", "a text with a colon and a space in it stands in quotes"),
    "a template without quotes": ("a: {{ measure.name }} rises\n", "a text with {{ or {% in it stands in quotes"),
    "a template alone without quotes": ("a: {{ name }}\n", "a key must be a plain text"),
    "a list as a key": ("? [a]\n: b\n", "a key must be a plain text"),
    "a text that starts with a per cent sign": ("a: %b\n", "starts with this character stands in quotes"),
    "a custom tag": ("a: !python/object:os.system x\n", "the tag '!python/object:os.system' is not taken"),
    "a standard tag": ("a: !!int 3\n", "the tag 'tag:yaml.org,2002:int' is not taken"),
    "a merge key": ("a: &x {b: 1}\nc:\n  <<: *x\n", "merge keys (<<) are not taken"),
    "an alias of nothing": ("a: *b\n", "*b is not marked by an &b"),
    "an alias of itself": ("a: &b [*b]\n", "*b is not marked by an &b that ends before it"),
    "an open bracket": ("a: [1, 2\n", "is not YAML: while parsing a flow sequence"),
    "a control character": ("a: b\x07\n", "character U+0007 is not allowed"),
    "half of a surrogate pair": ("a: \ud800\n", "character U+D800 is not allowed"),
    "too deep": ("- " * 30 + "a\n", "nested deeper than 20 levels"),
    "far too deep": ("[" * 1_000_000, "nested deeper than 20 levels"),
}


@pytest.mark.parametrize(("text", "message"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_read_one_way_is_a_fault_with_its_line(text: str, message: str) -> None:
    assert message in said(text)
    assert said(text).startswith("f.yaml:")


def test_aliases_that_swell_are_refused_before_they_do() -> None:
    levels = [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 30)]
    assert "aliases swell this file" in said("\n".join(["a0: &a0 [x, x, x, x]", *levels]))


def test_the_caret_stands_under_the_fault() -> None:
    assert said("rules:\n  - {id: a, id: b}\n") == (
        "f.yaml:2: key 'id' is given twice; the first is in line 2\n    - {id: a, id: b}\n              ^"
    )


def test_a_long_line_is_cut_around_the_caret() -> None:
    filler = "x" * 400
    *_, line, caret = said(f"a: [{filler}, {{b: 1, b: 2}}, {filler}]\n").splitlines()
    assert line[caret.index("^")] == "b"
    assert len(line) < 140
    assert line.strip().startswith("…") and line.endswith("…")


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    document = read_yaml("f.yaml", text)
    assert all(fault.in_words for fault in document.faults)


@given(st.text(alphabet="ab:-[]{}&*!?|>'\"%@`#,\n\t <~\r\x85\u2028\ufeff", max_size=60))
def test_no_tangle_of_signs_raises(text: str) -> None:
    document = read_yaml("f.yaml", text)
    assert not document.broken or document.faults
    assert all(fault.line is None or 1 <= fault.line <= len(document.source.lines) for fault in document.faults)


KEYS = st.text(alphabet="abcdefgh", min_size=1, max_size=3)
VALUES = st.recursive(
    st.sampled_from(["no", "2014/15", "12:30", "-2", "a b", "£5", "null"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_what_is_written_comes_back_as_it_was_written(value: dict[str, object]) -> None:
    document = read_yaml("f.yaml", json.dumps(value, ensure_ascii=False))
    assert document.faults == ()
    assert plain(document.root) == value
