"""The files of a home while Reeve runs: taken up when they change, refused whole when they are at fault."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from bot.duties.catalogue import Catalogue
from bot.files.catalogue import read_catalogue
from bot.files.home_files import catalogue_files, catalogue_texts, rule_files, rule_texts
from bot.files.rule_files import read_rule_set
from bot.watching.rules import RuleSet

Texts = Mapping[str, str]
Keep = Callable[[Texts, Texts], None]
Inbox = Callable[[Catalogue, date, datetime], Sequence[tuple[str, str]]]


class HomeInForce:
    """Implements `bot.duties.tick.Home`; `keep` is given the texts of catalogue and rules once they are good."""

    def __init__(self, home: Path, inbox: Inbox, keep: Keep) -> None:
        self._home = home
        self._inbox = inbox
        self._keep = keep
        self._seen = ""

    def refresh(self) -> tuple[Catalogue, RuleSet] | None:
        """The catalogue and the rules where their files have changed since last asked, else None.

        Raises InputFaults, once for each change, where they cannot be taken up.
        """
        digest = self._digest()
        if digest == self._seen:
            return None
        self._seen = digest
        catalogue = read_catalogue(self._home)
        rules = read_rule_set(self._home, catalogue)
        self._keep(catalogue_texts(self._home), rule_texts(self._home))
        return catalogue, rules

    def take_inbox(self, catalogue: Catalogue, today: date, now: datetime) -> Sequence[tuple[str, str]]:
        """Import the files of the inbox; a head and words for each that the operators are to be told of."""
        return self._inbox(catalogue, today, now)

    def _digest(self) -> str:
        files = (catalogue_files(self._home), rule_files(self._home))
        texts = [[file.texts, [fault.as_json for fault in file.faults]] for file in files]
        return hashlib.sha256(json.dumps(texts, sort_keys=True).encode()).hexdigest()
