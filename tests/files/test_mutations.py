"""Whatever happens to a good file, it is taken or refused with faults: nothing else is ever raised."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from bot.duties.faults import InputFaults
from bot.files.catalogue import parse_catalogue
from bot.files.rule_files import parse_rules
from files.good_home import CATALOGUE, RULES
from tests.examples import examples

GOOD = parse_catalogue(CATALOGUE)
SIGNS = tuple("{}[]:,-&*!|>'\"%@`#~ \n\t\ufeff\u200b\x00é")
WORDS = ("null", "true", "-1", "1e9", "2015/16", "2015..2014", "{{", "}}", "{%", "<<: *a", "---\n", "&a ", "*a")
SHAPES = ("!!int ", "[[]]", "{a: {b: c}}", "9" * 50, "0000-00-00", "9999-12-31")
SNIPPETS = st.sampled_from(SIGNS + WORDS + SHAPES) | st.text(max_size=3)


@st.composite
def mutated(draw: st.DrawFn, texts: Mapping[str, str]) -> dict[str, str]:
    """Up to four cuts, insertions or replacements, anywhere."""
    changed = dict(texts)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(changed)))
        text = changed[name]
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 5, 40, 400])))
        changed[name] = text[:start] + draw(SNIPPETS) + text[end:]
    return changed


@examples(30, at_random=600)
@given(mutated(CATALOGUE))
def test_a_damaged_catalogue_is_taken_or_refused(texts: dict[str, str]) -> None:
    try:
        parse_catalogue(texts)
    except InputFaults as faults:
        assert faults.faults
        assert all(fault.file in {*texts, *CATALOGUE} for fault in faults.faults)


@examples(40, at_random=800)
@given(mutated(RULES))
def test_damaged_rules_are_taken_or_refused(texts: dict[str, str]) -> None:
    try:
        parse_rules(texts, GOOD)
    except InputFaults as faults:
        assert faults.faults
        assert all(fault.file in texts for fault in faults.faults)
