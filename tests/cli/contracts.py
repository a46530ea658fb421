"""What commands print with `--json`, held against docs/contracts/."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

CONTRACTS = Path(__file__).parents[2] / "docs" / "contracts"


def contract(name: str) -> Any:
    """The contract of a command."""
    return json.loads((CONTRACTS / f"{name}.schema.json").read_text(encoding="utf-8"))


def held_to(name: str, output: str) -> Any:
    """What a command printed: one JSON document and nothing else, as its contract has it."""
    document, schema = json.loads(output), contract(name)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(document)
    return document
