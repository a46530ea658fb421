"""The shape of messages: whatever the content, within Slack's limits, and cut where nothing is broken."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.duties.content import Button, Content, Table
from bot.files.escaping import escape
from bot.slack.blocks import ALT_TEXT, TEXT, alternatives, blocks_of, text_of
from bot.slack.cutting import plain, shorten
from bot.workspace.block_kit import check_message_blocks
from tests.examples import examples

FILE = "F0PICTURE"

characters = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="<>&;|@!*_~`: \t\nab", max_size=200),
    st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=12), st.integers(1, 1_500)),
)
# What reaches a message has been escaped by the templates; what is literal in them is short.
escaped = characters.map(escape)
any_text = st.one_of(escaped, characters)
buttons = st.builds(
    Button,
    action=st.sampled_from(["take", "silence", "explain"]),
    label=any_text,
    value=st.text(max_size=300),
    style=st.sampled_from(["", "primary", "danger"]),
)
tables = st.builds(
    Table,
    caption=any_text,
    columns=st.lists(any_text, max_size=24).map(tuple),
    rows=st.lists(st.lists(any_text, max_size=24).map(tuple), max_size=130).map(tuple),
)
contents = st.builds(
    Content,
    text=any_text,
    header=any_text,
    fields=st.lists(st.tuples(any_text, any_text), max_size=14).map(tuple),
    table=st.none() | tables,
    paragraphs=st.lists(any_text, max_size=70).map(tuple),
    context=any_text,
    buttons=st.lists(buttons, max_size=30).map(tuple),
    picture=st.none() | st.just("p1"),
)


@examples(30, at_random=600)
@given(contents, st.booleans(), any_text, st.integers(1, 10_000))
def test_whatever_a_message_holds_slack_takes_every_shape_of_it(
    content: Content, has_file: bool, words: str, version: int
) -> None:
    for blocks in alternatives(content, FILE if has_file else None, words, version):
        check_message_blocks(blocks, lambda file: file.get("id") == FILE)
        assert not blocks or {block["type"] for block in blocks} - {"actions", "image"}, "a message without words"
    assert 1 <= len(text_of(content)) <= TEXT


def full(rows: int, columns: int, cell: str) -> Content:
    table = Table("t" * 5_000, tuple([cell] * columns), tuple([tuple([cell] * columns)] * rows))
    return Content(
        text=cell,
        header=cell,
        fields=((cell, cell),) * 14,
        table=table,
        paragraphs=(cell,) * 70,
        context=cell,
        buttons=tuple(Button(f"act-{place}", cell, "v" * 200) for place in range(30)),
        picture="p1",
    )


@pytest.mark.parametrize("cell", ["", " ", "x", "w" * 5_000, "&amp;" * 1_000, "<@U0ACC> " * 400])
@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (0, 3), (1, 1), (100, 20), (101, 21), (1_000, 20)])
def test_the_fullest_and_the_emptiest_messages_are_taken(rows: int, columns: int, cell: str) -> None:
    for blocks in alternatives(full(rows, columns, cell), FILE, cell, 1):
        check_message_blocks(blocks, lambda _: True)


def of_type(blocks: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [block for block in blocks if block["type"] == kind]


@pytest.mark.parametrize("picture", [None, "p"])
def test_the_text_stands_among_the_blocks_where_nothing_else_has_words(picture: str | None) -> None:
    content = Content("Your silence ends.", buttons=(Button("end", "End it now", "1"),), picture=picture)
    blocks = blocks_of(content, picture and FILE, "A chart", 1)
    assert blocks[0]["text"]["text"] == "Your silence ends."
    assert [block["type"] for block in blocks] == ["section", *(["image"] if picture else []), "actions"]
    with_header = blocks_of(replace(content, header="A silence ends"), picture and FILE, "A chart", 1)
    assert "Your silence ends." not in json.dumps(with_header)  # it is not said twice


def test_each_version_has_block_ids_of_its_own() -> None:
    content = Content("t", header="h", paragraphs=("p",))
    ids = [{block["block_id"] for block in blocks_of(content, None, "", version)} for version in (1, 2)]
    assert not ids[0] & ids[1]


def test_paragraphs_stand_together_in_as_few_sections_as_hold_them() -> None:
    sections = of_type(blocks_of(Content("t", paragraphs=("one", "", "two", "x" * 2_999)), None, "", 1), "section")
    assert [len(section["text"]["text"]) for section in sections] == [len("one\ntwo"), 2_999]


def test_rows_beyond_what_slack_takes_are_counted_and_not_dropped_in_silence() -> None:
    table = Table("c", ("a", "b"), tuple((str(place), "x") for place in range(130)))
    (block,) = of_type(blocks_of(Content("t", table=table), None, "", 1), "data_table")
    assert len(block["rows"]) == 101
    assert [cell["text"] for cell in block["rows"][-1]] == ["… +31", "…"]
    assert block["rows"][-2][0]["text"] == "98"


def test_the_widest_and_longest_table_stays_within_what_all_its_cells_may_hold_together() -> None:
    table = Table(
        "c", tuple("x" * 30 for _ in range(20)), tuple(tuple("y" * 200 for _ in range(20)) for _ in range(130))
    )
    (block,) = of_type(blocks_of(Content("t", table=table), None, "", 1), "data_table")
    assert sum(len(cell["text"]) for row in block["rows"] for cell in row) <= 10_000
    assert block["rows"][-1][0]["text"] == f"… +{130 - (len(block['rows']) - 2)}"


def test_a_row_with_too_few_cells_is_filled_up() -> None:
    table = Table("c", ("a", "b", "c"), (("1",), ("1", "2", "3", "4")))
    (block,) = of_type(blocks_of(Content("t", table=table), None, "", 1), "data_table")
    assert [[cell["text"] for cell in row] for row in block["rows"][1:]] == [["1", "–", "–"], ["1", "2", "3"]]


def test_cells_header_and_picture_words_are_shown_without_escapes_and_mention_nobody() -> None:
    content = Content(
        "t",
        header="Drugs &amp; &lt;!channel&gt;",
        table=Table("R&amp;D", ("A &amp; B",), (("&lt;@U1&gt;",),)),
        picture="p",
    )
    blocks = blocks_of(content, FILE, "5 &lt; 7, <!here>", 1)
    said = json.dumps(blocks, ensure_ascii=False)
    assert "&amp;" not in said
    assert "Drugs & <\u2060!channel>" in said
    for mention in ("<!channel", "<@U1", "<!here"):
        assert mention not in said


def test_without_tables_the_rows_are_lines() -> None:
    table = Table("c", ("Area", "Now"), (("Coventry", "120"), ("Dudley", "130")))
    shapes = list(alternatives(Content("t", table=table), None, "", 1))
    assert of_type(shapes[1], "data_table") == []
    assert shapes[1][0]["text"]["text"] == "Area · Now\nCoventry · 120\nDudley · 130"
    assert shapes[-1] == []


def test_a_picture_that_slack_does_not_take_is_left_out_before_everything_is() -> None:
    shapes = list(alternatives(Content("t", header="h", picture="p"), FILE, "words", 1))
    assert [len(of_type(blocks, "image")) for blocks in shapes] == [1, 0, 0]
    assert of_type(shapes[1], "header")


def test_the_words_of_a_picture_are_cut_at_a_word() -> None:
    words = "rising " * 600
    (image,) = of_type(blocks_of(Content("t", picture="p"), FILE, words, 1), "image")
    assert len(image["alt_text"]) <= ALT_TEXT
    assert image["alt_text"].endswith("rising…")


@given(escaped, st.integers(0, 80))
def test_a_cut_never_breaks_an_escape(text: str, most: int) -> None:
    cut = shorten(text, most)
    assert len(cut) <= most
    assert cut.count("&") == cut.count("&amp;") + cut.count("&lt;") + cut.count("&gt;")


@given(st.text(alphabet="ab <>&", max_size=40), st.integers(1, 60))
def test_a_cut_never_breaks_a_mention(text: str, most: int) -> None:
    cut = shorten(f"{escape(text)} <@U0ACC> {escape(text)}", most)
    assert cut.count("<") == cut.count("<@U0ACC>")


@given(characters, st.integers(0, 80))
def test_plain_words_are_one_line_within_their_limit(text: str, most: int) -> None:
    shown = plain(text, most)
    assert len(shown) <= most
    assert len(shown.splitlines()) <= 1
