"""Makes a LoRA adapter of random weights for the Llama of llama.py, in the form that PEFT writes."""

import json
import os
import sys

import torch
from safetensors.torch import save_file

HIDDEN, LAYERS, RANK = 128, 2, 8
TARGETS = ["q_proj", "v_proj"]

folder = sys.argv[1]
os.makedirs(folder)
torch.manual_seed(1)
weights = {}
for layer in range(LAYERS):
    for target in TARGETS:
        at = f"base_model.model.model.layers.{layer}.self_attn.{target}"
        weights[f"{at}.lora_A.weight"] = torch.randn(RANK, HIDDEN, dtype=torch.bfloat16)
        weights[f"{at}.lora_B.weight"] = torch.randn(HIDDEN, RANK, dtype=torch.bfloat16)
save_file(weights, f"{folder}/adapter_model.safetensors")
with open(f"{folder}/adapter_config.json", "w") as file:
    json.dump(
        {
            "peft_type": "LORA",
            "task_type": "CAUSAL_LM",
            "base_model_name_or_path": "tiny-llama",
            "r": RANK,
            "lora_alpha": RANK,
            "lora_dropout": 0.0,
            "bias": "none",
            "target_modules": TARGETS,
        },
        file,
    )
