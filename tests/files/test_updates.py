from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chasing.updates import Outcome, Status, Update
from bot.duties.faults import InputFaults
from bot.files.catalogue import parse_catalogue
from bot.files.updates import parse_updates, read_updates
from files.good_home import CATALOGUE

REGISTER = parse_catalogue(CATALOGUE).register
HEADER = "deliverable,for,outcome,status,text,next,elements_done,by,at"
ANSWER = (
    'stop-and-search-plan,2014-12-02,answered,green,"Eleven done, five to go.",Train the rest,11,U0ACC,'
    "2014-11-20T09:00:00Z"
)
GOOD = f"{HEADER}\n{ANSWER}\n"
UPDATE = Update(
    deliverable="stop-and-search-plan",
    meeting=date(2014, 12, 2),
    outcome=Outcome.ANSWERED,
    at=datetime(2014, 11, 20, 9, tzinfo=UTC),
    status=Status.GREEN,
    text="Eleven done, five to go.",
    next="Train the rest",
    elements_done=11,
    by="U0ACC",
)


def refusal(text: str | bytes) -> str:
    with pytest.raises(InputFaults) as refused:
        parse_updates("updates.csv", text if isinstance(text, bytes) else text.encode(), REGISTER)
    return refused.value.in_words


def taken(text: str) -> tuple[Update, ...]:
    return parse_updates("updates.csv", text.encode(), REGISTER)


def test_an_update_comes_out_as_written(tmp_path: Path) -> None:
    path = tmp_path / "updates.csv"
    path.write_text(GOOD, encoding="utf-8")
    assert read_updates(path, REGISTER) == (UPDATE,)


def test_a_time_is_kept_in_utc() -> None:
    assert taken(GOOD.replace("2014-11-20T09:00:00Z", "2014-11-20 11:00+02:00")) == (UPDATE,)


def test_only_four_columns_are_needed_in_any_order_and_case() -> None:
    (update,) = taken("AT,Outcome,For,Deliverable\n2014-11-20T09:00Z,not_required,2014-12-02,estate-plan\n")
    assert update == Update(
        deliverable="estate-plan",
        meeting=date(2014, 12, 2),
        outcome=Outcome.NOT_REQUIRED,
        at=datetime(2014, 11, 20, 9, tzinfo=UTC),
    )


def test_a_text_of_several_lines_keeps_its_lines_and_later_faults_their_line() -> None:
    text = GOOD.replace("Eleven done, five to go.", "Eleven done\nfive, to go")
    assert taken(text)[0].text == "Eleven done\nfive, to go"
    assert refusal(text + "x,2014-12-02,answered,green,,,,,2014-11-20T09:00Z\n").startswith(
        "updates.csv:4:deliverable: 'x'"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"\ufeff{GOOD}",
        GOOD.replace("\n", "\r\n"),
        f"{GOOD}\n,,,,,,,,\n\n",
        f"{GOOD}{ANSWER}\n",
        GOOD.replace(",green,", " , green ,"),
    ],
    ids=[
        "a byte order mark",
        "Windows line ends",
        "blank rows at the end",
        "the same update twice",
        "spaces around a cell",
    ],
)
def test_what_does_no_harm_is_taken(text: str) -> None:
    assert taken(text) == (UPDATE,)


ROWS = {
    "an unknown deliverable": ("stop-and-search-plan", "stop-and-search", "did you mean 'stop-and-search-plan'?"),
    "no meeting on that day": (
        "2014-12-02,",
        "2014-12-03,",
        "is not the date of a meeting; the nearest is on 2014-12-02",
    ),
    "a day that is none": ("2014-12-02,", "02/12/2014,", "updates.csv:2:for: '02/12/2014': is not a date"),
    "an unknown outcome": ("answered", "answerd", "did you mean 'answered'?"),
    "no outcome": ("answered", "", "is not one of answered, not_required, deferred"),
    "an unknown status": ("green", "gren", "is not one of green, amber, red; did you mean 'green'?"),
    "a time without a zone": ("09:00:00Z", "09:00:00", "has no zone; it must be a time with its zone, such as"),
    "a day for a time": ("2014-11-20T09:00:00Z", "2014-11-20", "is no time"),
    "an hour that is none": ("T09:00:00Z", "T25:00:00Z", "is no time"),
    "a time before time": ("2014-11-20T09:00:00Z", "0001-01-01T00:00:00+14:00", "is no time"),
    "more elements than there are": (",11,", ",17,", "is more than the 16 elements of the deliverable"),
    "a part of an element": (",11,", ",1.5,", "is not a whole number in plain digits"),
    "a comma too many": ("Train the rest", "Train, the rest", "has 10 cells and the header 9"),
    "a quote that is not closed": (",green,", ',"green,', "is not CSV"),
    "an unknown column": (
        "elements_done,by",
        "elements,by",
        "is not a column of updates; did you mean 'elements_done'?",
    ),
    "a column twice": ("text,next", "text,text", "updates.csv:1:text: 'text': is there twice"),
    "no column for the time": (",at\n", ",when\n", "has no column at"),
    "semicolons": (HEADER, HEADER.replace(",", ";"), "columns stand apart by commas"),
    "an answer that says nothing": (
        'green,"Eleven done, five to go."',
        ",",
        "an answered update has a text, a status, or both",
    ),
    "updates that disagree": (f"{ANSWER}\n", f"{ANSWER}\n{ANSWER.replace('green', 'red')}\n", "disagrees with line 2"),
}


@pytest.mark.parametrize(("old", "new", "said"), ROWS.values(), ids=ROWS)
def test_a_fault_names_its_line_its_column_and_what_would_be_right(old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    assert said in refusal(GOOD.replace(old, new))


def test_all_faults_come_at_once() -> None:
    text = GOOD.replace("green", "gren").replace("answered", "answerd").replace(",11,", ",x,")
    assert len(refusal(text).splitlines()) == 3


def test_an_empty_file_and_a_bare_header_are_told_apart() -> None:
    assert refusal("") == "updates.csv: is empty"
    assert refusal("\n\n") == "updates.csv: is empty"
    assert refusal(f"{HEADER}\n") == "updates.csv: has a header and no updates"


def test_bytes_that_are_not_text_are_refused_with_their_line() -> None:
    assert refusal(f"{HEADER}\n".encode() + b"caf\xe9\n") == "updates.csv:2: is not UTF-8; save it as UTF-8"


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: f"{HEADER}\n{text}".encode(errors="replace")))
def test_no_file_raises_anything_but_its_faults(content: bytes) -> None:
    try:
        parse_updates("updates.csv", content, REGISTER)
    except InputFaults as faults:
        assert faults.faults
