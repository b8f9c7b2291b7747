"""Reads the variables of a TensorFlow checkpoint without TensorFlow: Google's BERT, as a jar on Maven Central ships it.

The index file is a sorted string table (LevelDB's table format, uncompressed) of BundleEntryProto messages, as
tensorflow/core/util/tensor_bundle describes; the data file holds the numbers.
"""
import io
import struct
import zipfile

import numpy

MAGIC = 0xDB4775248B80FB57
FLOAT = 1


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def block(table, offset, size):
    """The (key, value) pairs of a block; keys share prefixes with the key before."""
    if table[offset + size]:
        raise ValueError("compressed blocks are not read")
    data = table[offset:offset + size]
    end = size - 4 - 4 * struct.unpack("<I", data[-4:])[0]
    pairs, key, at = [], b"", 0
    while at < end:
        shared, at = varint(data, at)
        own, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at:at + own]
        pairs.append((key, data[at + own:at + own + length]))
        at += own + length
    return pairs


def table_entries(table):
    if struct.unpack("<Q", table[-8:])[0] != MAGIC:
        raise ValueError("this is no index of a TensorFlow checkpoint")
    footer = table[-48:]
    at = 0
    for _ in range(2):
        _, at = varint(footer, at)
    offset, at = varint(footer, at)
    size, at = varint(footer, at)
    for _, handle in block(table, offset, size):
        start, at = varint(handle, 0)
        length, _ = varint(handle, at)
        yield from block(table, start, length)


def fields(message):
    """The (number, value) pairs of a protocol buffer message."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(message, at)
        elif kind == 2:
            length, at = varint(message, at)
            value, at = message[at:at + length], at + length
        elif kind == 5:
            value, at = message[at:at + 4], at + 4
        else:
            raise ValueError(f"unexpected wire type {kind}")
        yield tag >> 3, value


def variables(index, data):
    """Maps each variable's name to its array."""
    found = {}
    for key, entry in table_entries(index):
        if not key:
            continue
        known = {1: FLOAT, 4: 0}
        sizes = []
        for number, value in fields(entry):
            if number == 2:
                sizes = [dict(fields(size)).get(1, 0) for kind, size in fields(value) if kind == 2]
            else:
                known[number] = value
        if known[1] == FLOAT:
            numbers = numpy.frombuffer(data, dtype="<f4", count=known[5] // 4, offset=known[4])
            found[key.decode("utf-8")] = numbers.reshape(sizes)
    return found


def read_jar(path):
    """The variables and the vocabulary (a list of pieces) of the BERT in a jar of com.robrua.nlp.models."""
    with zipfile.ZipFile(path) as jar:
        inner = next(name for name in jar.namelist() if "/bert-" in name and not name.endswith("/"))
        with zipfile.ZipFile(io.BytesIO(jar.read(inner))) as model:
            vocabulary = model.read("assets/vocab.txt").decode("utf-8").removesuffix("\n").split("\n")
            return variables(model.read("variables/variables.index"),
                             model.read("variables/variables.data-00000-of-00001")), vocabulary
