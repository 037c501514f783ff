"""Makes a Llama of random weights for llama.cpp: one file with weights and a tokenizer that knows every byte."""

import sys

import numpy as np
from gguf import GGUFWriter

HIDDEN, INNER, LAYERS, HEADS, CONTEXT = 64, 128, 2, 4, 4096

# Types of tokens as llama.cpp numbers them (`llama_token_type`): 2 unknown, 3 control, 6 byte.
tokens = [b"<unk>", b"<s>", b"</s>", *(f"<0x{byte:02X}>".encode() for byte in range(256))]
types = [2, 3, 3, *[6] * 256]

writer = GGUFWriter(sys.argv[1], "llama")
writer.add_name("tiny")
writer.add_context_length(CONTEXT)
writer.add_embedding_length(HIDDEN)
writer.add_feed_forward_length(INNER)
writer.add_block_count(LAYERS)
writer.add_head_count(HEADS)
writer.add_head_count_kv(HEADS)
writer.add_rope_dimension_count(HIDDEN // HEADS)
writer.add_layer_norm_rms_eps(1e-5)
writer.add_vocab_size(len(tokens))
writer.add_file_type(0)
writer.add_tokenizer_model("llama")
writer.add_token_list(tokens)
writer.add_token_scores([0.0] * len(tokens))
writer.add_token_types(types)
writer.add_unk_token_id(0)
writer.add_bos_token_id(1)
writer.add_eos_token_id(2)

random = np.random.default_rng(0)


def weights(name, *shape):
    writer.add_tensor(f"{name}.weight", random.normal(0, 0.05, shape).astype(np.float32))


def ones(name):
    writer.add_tensor(f"{name}.weight", np.ones(HIDDEN, dtype=np.float32))


weights("token_embd", len(tokens), HIDDEN)
weights("output", len(tokens), HIDDEN)
ones("output_norm")
for layer in range(LAYERS):
    at = f"blk.{layer}"
    ones(f"{at}.attn_norm")
    ones(f"{at}.ffn_norm")
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        weights(f"{at}.{name}", HIDDEN, HIDDEN)
    weights(f"{at}.ffn_gate", INNER, HIDDEN)
    weights(f"{at}.ffn_up", INNER, HIDDEN)
    weights(f"{at}.ffn_down", HIDDEN, INNER)

writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
