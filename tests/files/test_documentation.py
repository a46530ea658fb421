"""Every example of the pages on the catalogue and on rules is one that is taken."""

import re
from pathlib import Path

from bot.files.catalogue import parse_catalogue
from bot.files.rule_files import parse_rules
from files.good_home import CATALOGUE, refusal_of_catalogue, refusal_of_rules

DOCS = Path(__file__).parents[2] / "docs"


def blocks(page: str, language: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def test_the_catalogues_page_holds_a_whole_catalogue() -> None:
    texts = {
        match[1]: block for block in blocks("catalogue.md", "yaml") if (match := re.match(r"# (\S+\.yaml)", block))
    }
    catalogue = parse_catalogue(texts)
    assert len(texts) == 9
    assert catalogue.warnings == ()
    assert len(catalogue.framework.targets) == 5


def test_the_fault_on_the_catalogues_page_is_said_in_these_words() -> None:
    (said,) = blocks("catalogue.md", "text")
    measure = "- {key: robbery, name: Robbery, unit: count, better: hihger, cadence: month, combine: sum}"
    texts = {
        "data/catalogue/areas.yaml": "areas: []\n",
        "data/catalogue/measures.yaml": f"measures:\n  {measure}\n",
    }
    assert refusal_of_catalogue(texts) == said.rstrip("\n")


def test_the_rules_on_their_page_are_taken() -> None:
    example, others = blocks("rules/README.md", "yaml")
    texts = {"rules/example.yaml": example, "rules/others.yaml": others}
    rules = parse_rules(texts, parse_catalogue(CATALOGUE))
    assert [rule.id for rule in rules] == ["violence-above-upper-limit", "ppvwi-run-above-average"]


def test_the_fault_on_the_rules_page_is_said_in_these_words() -> None:
    (example, _), (said,) = blocks("rules/README.md", "yaml"), blocks("rules/README.md", "text")
    faulty = example.replace("    severity: high", "    severty: high")
    assert said.rstrip("\n") in refusal_of_rules({"rules/violence.yaml": faulty})
