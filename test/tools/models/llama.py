"""Makes a Llama of random weights for vLLM: a folder with weights, config and a tokenizer that knows every byte."""

import sys

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

START, END = "<s>", "</s>"

tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
tokenizer.train_from_iterator(
    ["the quick brown fox jumps over the lazy dog"],
    trainers.BpeTrainer(
        vocab_size=320, special_tokens=[START, END], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    ),
)
fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token=START, eos_token=END)
fast.chat_template = "{% for message in messages %}{{ message['content'] }}\n{% endfor %}"

torch.manual_seed(0)
config = LlamaConfig(
    vocab_size=len(fast),
    hidden_size=128,
    intermediate_size=256,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=4,
    max_position_embeddings=4096,
    bos_token_id=fast.bos_token_id,
    eos_token_id=fast.eos_token_id,
)
folder = sys.argv[1]
fast.save_pretrained(folder)
LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
