"""Records go through tables without loss, whatever of the contract they have."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

import extract
from conftest import PROJECT, Record, written
from record_types import load, record_schema, restore

CONTRACT = load()
GOLDEN = sorted((PROJECT / "Tests/Articles").glob("*.jsonl"))


def through_parquet(answers: list[bytes], folder: Path) -> list[Record]:
    columns = extract.table_schema(record_schema(CONTRACT))
    batch = extract.rows(answers, columns, pa.array(["file"] * len(answers)))
    pyarrow.parquet.write_table(pa.Table.from_batches([batch]), folder / "a.parquet")
    read = pyarrow.parquet.read_table(folder / "a.parquet").to_pylist()
    return [restore(row, CONTRACT) for row in read]


def equal(one: Any, other: Any) -> bool:
    """Whether two records are the same, true not being 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_keeps_golden_records(file: Path, tmp_path: Path) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    assert lines
    assert equal(through_parquet(lines, tmp_path), [json.loads(line) for line in lines])


def test_keeps_what_the_command_writes_now(tmp_path: Path) -> None:
    told = written("--include-text", PROJECT / "corpus")
    assert told
    lines = [json.dumps(record).encode() + b"\n" for record in told]
    assert equal(through_parquet(lines, tmp_path), told)


def example(part: Any, full: bool) -> Any:
    """A value as a part of the contract wants it, with all that it may have, or the least."""
    if "$ref" in part:
        return example(CONTRACT["$defs"][part["$ref"].split("/")[-1]], full)
    if "anyOf" in part:
        return example(part["anyOf"][0], full) if full else None
    if "const" in part:
        return part["const"]
    if "enum" in part:
        return part["enum"][0] if full or None not in part["enum"] else None
    kinds = part["type"] if isinstance(part["type"], list) else [part["type"]]
    if not full and "null" in kinds:
        return None
    if "object" in kinds:
        names = part["properties"] if full else part["required"]
        members = {name: example(part["properties"][name], full) for name in names}
        # What may be null is never left out.
        missing = part["properties"].keys() - members.keys()
        values = {name: example(part["properties"][name], False) for name in missing}
        return members | {name: None for name, value in values.items() if value is None}
    if "array" in kinds:
        elements = part.get("prefixItems", [part.get("items")] * 2)
        return (
            [example(element, full) for element in elements]
            if full or "prefixItems" in part
            else []
        )
    return {"string": "“Đ\n\u0301", "integer": 7, "number": 27435000000.5, "boolean": True}[
        kinds[0]
    ]


@pytest.mark.parametrize("full", [True, False])
def test_keeps_everything_that_the_contract_has(full: bool, tmp_path: Path) -> None:
    record = example(CONTRACT, full)
    assert record.keys() <= CONTRACT["properties"].keys()
    assert not full or record.keys() == CONTRACT["properties"].keys()
    line = json.dumps(record).encode() + b"\n"
    assert equal(through_parquet([line], tmp_path), [record])


def test_refuses_what_the_contract_does_not_have(tmp_path: Path) -> None:
    record = example(CONTRACT, True) | {"colour": "red"}
    with pytest.raises(pa.ArrowInvalid, match="unexpected field"):
        through_parquet([json.dumps(record).encode() + b"\n"], tmp_path)


def test_gives_columns_their_types() -> None:
    schema = record_schema(CONTRACT)
    assert schema.names == list(CONTRACT["properties"])
    figure = schema.field("figures").type.value_type
    assert figure.field("value").type == pa.float64()
    assert figure.field("unit").type == pa.string()
    assert figure.field("fields").type == pa.list_(pa.string())
    assert figure.field("span").type == pa.list_(pa.int64())
    assert schema.field("source").type.field("bytes").type == pa.int64()
    assert schema.field("periods").type.value_type.field("inferred").type == pa.bool_()
