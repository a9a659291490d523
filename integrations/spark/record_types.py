"""The types of records in tables, made from the contract, `schema/record.schema.json`.

An object becomes a struct, an array a list, and what the contract lets be null or be left out is
null. Nothing is lost: `restore` makes the record of a row again, as `bantin` wrote it.
"""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa

Schema = dict[str, Any]

CONTRACT = Path(__file__).resolve().parents[2] / "schema" / "record.schema.json"

SIMPLE_TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
}


def load(path: Path = CONTRACT) -> Schema:
    """The contract in a file."""
    return json.loads(path.read_text(encoding="utf-8"))


def record_schema(contract: Schema) -> pa.Schema:
    """The columns of a table of records."""
    return pa.schema(list(_type(contract, contract)))


def restore(row: Any, contract: Schema) -> Any:
    """The record of a row: what is null and may not be so in a record is left out."""
    return _restored(row, contract, contract)


def _type(part: Schema, contract: Schema) -> pa.DataType:
    part, _ = _resolved(part, contract)
    kind = _kind(part)
    if kind == "object":
        members = part["properties"].items()
        return pa.struct([pa.field(name, _type(member, contract)) for name, member in members])
    if kind == "array":
        return pa.list_(_type(_element(part), contract))
    return SIMPLE_TYPES[kind]


def _restored(value: Any, part: Schema, contract: Schema) -> Any:
    part, _ = _resolved(part, contract)
    if value is None:
        return None
    kind = _kind(part)
    if kind == "array":
        return [_restored(element, _element(part), contract) for element in value]
    if kind == "number" and value.is_integer():
        return int(value)
    if kind != "object":
        return value
    members = {}
    for name, member in part["properties"].items():
        if value[name] is not None or _resolved(member, contract)[1]:
            members[name] = _restored(value[name], member, contract)
    return members


def _resolved(part: Schema, contract: Schema) -> tuple[Schema, bool]:
    """A part of the contract without references and alternatives, and whether it may be null."""
    if "$ref" in part:
        return _resolved(contract["$defs"][part["$ref"].removeprefix("#/$defs/")], contract)
    if "anyOf" in part:
        values = [choice for choice in part["anyOf"] if choice != {"type": "null"}]
        (value,) = values
        resolved, may_be_null = _resolved(value, contract)
        return resolved, may_be_null or len(values) < len(part["anyOf"])
    return part, "null" in part.get("type", []) or None in part.get("enum", [])


def _kind(part: Schema) -> str:
    if "const" in part or "enum" in part:
        return "string"
    kinds = part["type"] if isinstance(part["type"], list) else [part["type"]]
    (kind,) = (kind for kind in kinds if kind != "null")
    return kind


def _element(part: Schema) -> Schema:
    """What an array holds; the elements of a pair are of one kind."""
    return part["prefixItems"][0] if "prefixItems" in part else part["items"]
