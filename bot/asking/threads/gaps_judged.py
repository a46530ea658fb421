"""`Is that difference significant` after how far two are apart: that is not worked out, and no change answers it."""

from bot.asking.question import Intent, NotUnderstood
from bot.asking.threads.standing import all_together
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone

_GAP = r"(?:difference|gap|diff|distance|disparity|variation|variance)"
_THE_GAP = rf"(?:(?:that|this|the|their)(?: \w+)? {_GAP}(?: between (?:them|the two|those|these|both))?)"
_HOW = r"(?:(?:statistically|really|actually|even|just|only|truly|genuinely|all that|that|very|down|due|a|any|by|to) )*"
_JUDGED = (
    r"(?:significant|meaningful|real|genuine|material|notable|substantial|noteworthy|unusual|usual|normal|abnormal|"
    r"expected|chance|luck|noise|random|coincidence|more than chance|beyond chance|statistical noise)"
)
_ASKED = said_alone(
    rf"(?:is|was|are|could|might|would|isnt|wasnt) {_THE_GAP} {_HOW}(?:be )?{_HOW}{_JUDGED}(?: or {_HOW}{_JUDGED})?"
    rf"|(?:is|was|isnt) (?:that|this|it|there) (?:a |an |any ){_HOW}{_JUDGED} {_GAP}"
    rf"|(?:are|were|arent) (?:they|those|these|the two|both|them) (?:significantly|statistically|really|meaningfully)"
    r" (?:significantly )?(?:different|apart)"
    rf"|how (?:significant|meaningful|unusual|normal|real) (?:is|was) {_THE_GAP}"
)
_OF_FIGURES = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)


def gap_judged(said: str, thread: Thread) -> NotUnderstood | None:
    """Why it is not told whether those that stand there differ by more than chance; None where that is not asked."""
    last = thread.question
    if last is None or not _ASKED.match(said):
        return None
    of_two = last.intent is Intent.GAP or (last.intent in _OF_FIGURES and all_together(thread, None) is not None)
    return NotUnderstood("gap not judged") if of_two else None
