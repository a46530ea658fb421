"""Templates: strict, sandboxed, and safe whatever the data says."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.duties.words import Mention, TemplateFault
from bot.files.escaping import escape
from bot.files.templates import SHIPPED, FileTemplates

J = "\u2060"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("R&D <team>", "R&amp;D &lt;team&gt;"),
        ("<!channel>", "&lt;!channel&gt;"),
        ("<@U1>", "&lt;@U1&gt;"),
        ("<https://evil|x>", f"&lt;https:{J}//evil|x&gt;"),
        ("http://evil.example", f"http:{J}//evil.example"),
        ("www.evil.example", f"www{J}.evil.example"),
        ("mailto:a@b.example", f"mailto:{J}a@b.example"),
        ("@here", "@here"),  # without angle brackets, and verbatim, it is only text
        ("*bold*", f"{J}*{J}bold{J}*{J}"),
        ("a_name_within 5*3", "a_name_within 5*3"),
        ("`code` ~gone~", f"{J}`{J}code{J}`{J} {J}~{J}gone{J}~{J}"),
        (":fire: at 10:30:15", f":{J}fire: at 10:30:15"),
        ("> said", f"{J}&gt; said"),
        ("two\nlines\tand\u2028more\x85still", "two lines and more still"),
        ("1,\u202e890\u202c \u2067x\u2069 \x00\x07", "1,890 x "),
        ("{{ 7*7 }} {% raw %}", "{{ 7*7 }} {% raw %}"),
        (None, ""),
        (Mention("<@U0ACC>"), "<@U0ACC>"),
        (Decimal("1.50"), "1.50"),
    ],
)
def test_what_is_printed_says_only_what_it_says(given: object, printed: str) -> None:
    assert escape(given) == printed


@given(st.text() | st.text(alphabet="<>&;@!#|:/htpw.*_~`{}% \n\t\u202e\u2028", max_size=60))
def test_no_text_escapes_from_its_line_or_becomes_a_mention_or_a_link(text: str) -> None:
    printed = escape(text)
    assert len(printed.splitlines()) <= 1
    assert not re.search(r"[<>\t]|://|mailto:\w|&(?!amp;|lt;|gt;)", printed)


@given(st.text(alphabet=st.characters(blacklist_categories=("Cc", "Cf", "Zs", "Zl", "Zp"))))
def test_nothing_that_can_be_read_is_lost(text: str) -> None:
    shown = escape(text).replace(J, "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert shown == text


@pytest.fixture
def templates(tmp_path: Path) -> FileTemplates:
    return FileTemplates(tmp_path)


def write(tmp_path: Path, text: str, name: str = "alert/line") -> None:
    path = tmp_path / f"{name}.j2"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_data_is_never_a_template(templates: FileTemplates) -> None:
    said = templates.render_line("{{ name }}: {{ name }}", {"name": "{{ 7*7 }}{% for %}"})
    assert said == "{{ 7*7 }}{% for %}: {{ 7*7 }}{% for %}"


def test_a_title_s_own_words_mention_nobody_either(templates: FileTemplates) -> None:
    assert templates.render_line("R&D <!here> {{ 7*7 }} {{ '<' }}", {}) == "R&amp;D &lt;!here&gt; 49 &lt;"


def test_a_title_is_one_line_and_is_not_escaped_again(tmp_path: Path, templates: FileTemplates) -> None:
    write(tmp_path, "{% block text %}{{ title }} / {{ title | upper }}{% endblock %}")
    title = templates.render_line("A\n & {{ b }}", {"b": "<b>"})
    assert templates.render("alert", "line", {"title": title})["text"] == (
        "A &amp; &lt;b&gt; / A &amp;AMP; &amp;LT;B&amp;GT;"  # what a filter made of it is data again
    )


def test_the_first_letter_is_made_large_and_the_others_are_left(templates: FileTemplates) -> None:
    assert templates.render_line("{{ 'raised in May' | capitalize }}{{ '' | capitalize }}", {}) == "Raised in May"


def test_figures_are_written_with_their_units_and_nothing_where_there_is_none(templates: FileTemplates) -> None:
    line = "{{ 1098 | figure }} {{ 61.25 | figure('percent') }} {{ none | figure }}{{ none | signed }}{{ -4 | signed }}"
    assert templates.render_line(line, {}) == "1,098 61.3% -4"


def test_a_home_s_own_template_goes_before_the_shipped_one_and_the_rest_are_the_shipped(tmp_path: Path) -> None:
    write(tmp_path, "{% block text %}ours{% endblock %}")
    own = FileTemplates(tmp_path)
    assert own.render("alert", "line", {}) == {"text": "ours"}
    assert own.render("alert", "withheld", {}) == FileTemplates().render("alert", "withheld", {})


OLDER = "{% block text %}{{ text }} {{ what_it_was_called_once }}{% endblock %}"
VALUES = {"text": "It is 96.", "owner": None}


def test_a_home_s_own_template_that_fails_on_what_it_is_given_gives_way_to_the_shipped_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path, OLDER, "answer/modal_wrong")
    own = FileTemplates(tmp_path)
    assert own.render("answer", "modal_wrong", VALUES) == FileTemplates().render("answer", "modal_wrong", VALUES)
    own.render("answer", "modal_wrong", VALUES)
    (said,) = caplog.messages
    assert "templates/answer/modal_wrong.j2:1: the home's own is at fault" in said
    assert "It is 96" not in said


def test_a_home_s_own_template_that_another_takes_in_and_that_fails_gives_way_with_it(tmp_path: Path) -> None:
    write(tmp_path, "{{ what_it_was_called_once }}", "board/colour")
    nothing = dict.fromkeys(("outcome", "overdue", "ending", "elements", "elements_done", "said_on", "due"))
    values = {**nothing, "title": "A plan", "lead": "ACC", "state": None, "history": ["red"]}
    assert "red_circle" in FileTemplates(tmp_path).render("board", "row", values)["text"]


def test_a_part_that_a_home_s_own_template_lacks_is_the_shipped_one_s_where_it_is_asked_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path, "{% block title %}Ours{% endblock %}", "answer/modal_wrong")
    parts = FileTemplates(tmp_path).render("answer", "modal_wrong", VALUES)
    assert dict(parts) == {"title": "Ours"}
    assert parts.get("words_missing", "") == ""  # what may be left out may be left out on purpose
    assert parts["words_missing"] == FileTemplates().render("answer", "modal_wrong", VALUES)["words_missing"]
    assert "'words_missing'" in caplog.text
    with pytest.raises(KeyError):
        parts["no such part"]


def test_a_block_does_not_see_what_another_sets(tmp_path: Path, templates: FileTemplates) -> None:
    first = "{% block one %}{% set word = 'set' %}{% macro name() %}macro{% endmacro %}{{ word }}{% endblock %}"
    write(tmp_path, first + "{% block two %}{{ word }} {{ name }}{% endblock %}")
    assert templates.render("alert", "line", {"word": "told", "name": "told"}) == {"one": "set", "two": "told told"}


@pytest.mark.parametrize("home", [None, Path("/nowhere/at/all")])
def test_a_home_without_templates_uses_the_shipped_ones(home: Path | None) -> None:
    assert "text" in FileTemplates(home).render("alert", "withheld", {})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{% block text %}a\n{{ nothing }}{% endblock %}", r"alert/line\.j2:2: 'nothing' is undefined"),
        ("{% block text %}a\n\n{{ 1 / 0 }}{% endblock %}", r"alert/line\.j2:3: division by zero"),
        ("{% block text %}\n{{ value + 1 }}{% endblock %}", r"alert/line\.j2:2: unsupported operand"),
        ("{% block text %}{% if %}", r"alert/line\.j2:1: Expected an expression"),
        ("{% block text %}{{ value.__class__.__mro__ }}{% endblock %}", r"alert/line\.j2:1: .*unsafe|__class__"),
        ("{% block text %}{% for i in range(1000000) %}{% endfor %}{% endblock %}", r"alert/line\.j2:1: Range too big"),
    ],
)
def test_a_template_at_fault_is_named_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    write(tmp_path, text)
    with pytest.raises(TemplateFault, match=words):
        FileTemplates(tmp_path).render("alert", "line", {"value": None})


def test_a_template_that_is_not_there_is_named(templates: FileTemplates) -> None:
    with pytest.raises(TemplateFault, match=r"alert/no-such\.j2: "):
        templates.render("alert", "no-such", {})


def test_a_title_at_fault_is_shown(templates: FileTemplates) -> None:
    with pytest.raises(TemplateFault, match=r"'\{\{ measure\.nme \}\}': .*has no attribute 'nme'"):
        templates.render_line("{{ measure.nme }}", {"measure": {"name": "Burglary"}})


def test_data_cannot_be_changed_by_a_template(templates: FileTemplates) -> None:
    with pytest.raises(TemplateFault):
        templates.render_line("{{ rows.append(1) }}", {"rows": []})


@pytest.mark.parametrize("path", sorted(SHIPPED.rglob("*.j2")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_shipped_template_says_what_it_is_for(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("{#")


@pytest.mark.parametrize("name", ["R&D <team>", "<!channel>", "*bold*", "> said", "a & b"])
def test_what_a_macro_prints_is_escaped_once_as_it_is_without_one(tmp_path: Path, name: str) -> None:
    macro = "{% macro told(one) %}in {{ one }}{% endmacro %}"
    write(tmp_path, "{% block text %}" + macro + "{{ told(name) }}; in {{ name }}{% endblock %}")
    text = FileTemplates(tmp_path).render("alert", "line", {"name": name})["text"]
    assert text == f"in {escape(name)}; in {escape(name)}"
