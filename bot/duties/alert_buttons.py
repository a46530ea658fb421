"""The buttons of an alert's message: what can be done with it as it stands."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.duties.alert_book import Entry
from bot.duties.content import Button
from bot.watching.episodes import State


class Verb(StrEnum):
    """What a person can do with an alert; the names of the buttons' actions."""

    ACKNOWLEDGE = "alert_acknowledge"
    SILENCE = "alert_silence"
    UNSILENCE = "alert_unsilence"
    ASK = "alert_ask"  # the lead who answers for the measure
    KNOWN = "alert_known"  # the cause of it, marked on the series
    EXPLAIN = "alert_explain"
    HISTORY = "alert_history"
    SILENCE_LONGER = "alert_silence_longer"
    END_NOW = "alert_end_now"
    KEEP = "alert_keep"  # still on it
    HAND_BACK = "alert_hand_back"


FOR_THE_HOLDER = (Verb.SILENCE_LONGER, Verb.END_NOW, Verb.KEEP, Verb.HAND_BACK)
"""What stands in the direct message to whoever holds some alerts, and not under the alerts."""
SILENCES = frozenset({Verb.SILENCE, Verb.SILENCE_LONGER})
AT_ONCE = (Verb.UNSILENCE, Verb.END_NOW, Verb.KEEP, Verb.HAND_BACK)
"""What is done as soon as it is pressed for one alert."""

_OFFERED_IN: Mapping[Verb, frozenset[State]] = {
    Verb.ACKNOWLEDGE: frozenset({State.OPEN}),
    Verb.SILENCE: frozenset({State.OPEN, State.ACKNOWLEDGED}),
    Verb.UNSILENCE: frozenset({State.SILENCED}),
    Verb.ASK: frozenset({State.OPEN, State.ACKNOWLEDGED, State.SILENCED}),
    Verb.KNOWN: frozenset(State),
    Verb.EXPLAIN: frozenset(State),
    Verb.HISTORY: frozenset(State),
    Verb.SILENCE_LONGER: frozenset({State.SILENCED}),
    Verb.END_NOW: frozenset({State.SILENCED}),
    Verb.KEEP: frozenset({State.ACKNOWLEDGED}),
    Verb.HAND_BACK: frozenset({State.ACKNOWLEDGED}),
}


def offered(verb: Verb, entry: Entry) -> bool:
    """Whether a button for it makes sense on an alert as it stands."""
    if verb is Verb.KNOWN and (entry.identity.subject.measure is None or entry.identity.subject.area is None):
        return False  # a deliverable has no series
    return entry.episode.state in _OFFERED_IN[verb]


def several_in_one(entries: Sequence[Entry]) -> str:
    """The value of a button about some alerts that share no message: the ids of their episodes."""
    return " ".join(entry.episode_id for entry in entries)


def episodes_of(value: str) -> list[str]:
    """The ids of the episodes that a button's value names: one, or those of `several_in_one`."""
    return value.split()


def buttons_of(
    entries: Sequence[Entry], labels: Mapping[str, str], *, with_question: bool = False
) -> tuple[Button, ...]:
    """The buttons of a message about one or several alerts.

    Each carries the id of the first episode: which message it stands under tells the others. `labels` holds words by
    `acknowledge` and so on; those with `_one_of_several` open a choice first. `with_question` where leads are asked.
    """
    ending = "_one_of_several" if len(entries) > 1 else ""
    return tuple(
        Button(
            action=verb.value,
            label=labels[verb.value.removeprefix("alert_") + ending],
            value=entries[0].episode_id,
            style="primary" if verb is Verb.ACKNOWLEDGE else "",
        )
        for verb in Verb
        if verb not in FOR_THE_HOLDER
        if (with_question or verb is not Verb.ASK) and any(offered(verb, entry) for entry in entries)
    )
